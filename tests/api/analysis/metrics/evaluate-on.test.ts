// The whole set on all threads gives what one thread gives.
import { afterAll, expect, it } from 'vitest';
import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { evaluateOn } from '#api/analysis/metrics/evaluate-on.ts';
import { createPool } from '#api/analysis/pool.ts';
import { labelsOf, subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { davis, karate, path } from '../../../support/networks.ts';

const pool = createPool(2);
afterAll(() => pool.close());

it('gives the same bytes in the same order', async () => {
  for (const fresh of [() => subjectOfAffiliation(davis), () => subjectOfNetwork(karate.network)]) {
    const names = { tests: true, permutations: 20 };
    const here = evaluate(fresh(), names, 3);
    const there = await evaluateOn(pool, { subject: fresh(), names, seed: 3 });
    expect(there).toEqual(here);
    expect(JSON.stringify(Object.keys(there.principal))).toBe(JSON.stringify(Object.keys(here.principal)));
    expect(JSON.stringify(Object.keys(there.network))).toBe(JSON.stringify(Object.keys(here.network)));
  }
});

it('computes only what is named, reports up to 1 and passes on what is refused', async () => {
  const subject = subjectOfNetwork(karate.network);
  const shares: number[] = [];
  const names = { principal: ['closeness', 'degree'], tie: [], network: ['diameter'] };
  const found = await evaluateOn(pool, { subject, names, seed: 3 }, { onProgress: (s) => shares.push(s) });
  expect(Object.keys(found.principal)).toEqual(['degree', 'closeness']);
  expect(found.network).toEqual({ diameter: 5 });
  expect(shares.at(-1)).toBe(1);
  const unknown = evaluateOn(pool, { subject, names: { tie: ['nothing'] }, seed: 3 });
  await expect(unknown).rejects.toThrow('unknown metric nothing');
});

it('draws permutations in slices, says how far they are and stops among them', async () => {
  const sectors = labelsOf(Array.from({ length: 600 }, (_, i) => 'ABC'[i % 3]));
  const subject = () => subjectOfNetwork(path(600), { sectors });
  const names = { principal: ['brokerageLiaison', 'eiIndex'], tie: [], network: [], tests: true };
  const shares: number[] = [];
  const onProgress = (share: number) => shares.push(share);
  const found = await evaluateOn(pool, { subject: subject(), names, seed: 3 }, { onProgress });
  expect(found).toEqual(evaluate(subject(), names, 3));
  // Two searches, brokerage before E-I, in slices of nodes; the last tenth is what follows.
  expect(new Set(shares).size).toBeGreaterThan(40);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const stopping = new AbortController();
  const stop = (share: number) => share > 0.5 && stopping.abort(new Error('enough'));
  const stopped = evaluateOn(
    pool,
    { subject: subject(), names, seed: 3 },
    { signal: stopping.signal, onProgress: stop },
  );
  await expect(stopped).rejects.toThrow('enough');
});

it('stops when it is told to', async () => {
  const subject = subjectOfNetwork(karate.network);
  const stopped = evaluateOn(
    pool,
    { subject, names: {}, seed: 3 },
    { signal: AbortSignal.abort(new Error('no')) },
  );
  await expect(stopped).rejects.toThrow('no');
});

it('estimates betweenness above the size that is given, and says so', async () => {
  const input = {
    names: { principal: ['betweenness', 'closeness'], tie: [], network: ['diameter'] },
    seed: 3,
  };
  const exact = await evaluateOn(pool, { subject: subjectOfAffiliation(davis), ...input, exactUpTo: 18 });
  const found = await evaluateOn(pool, { subject: subjectOfAffiliation(davis), ...input, exactUpTo: 17 });
  expect(exact.sampled).toBeNull();
  expect(found.sampled).toMatchObject({ metrics: ['betweenness'], error: 0.005, confidence: 0.9 });
  expect(found.principal.closeness).toEqual(exact.principal.closeness);
  expect(found.network).toEqual(exact.network);
  found.principal.betweenness.forEach((value, i) => {
    expect(Math.abs(value - exact.principal.betweenness[i])).toBeLessThan(0.01 * 153);
  });
});
