// Tables beside curveball, on one thread and on two.
import { afterAll, expect, it } from 'vitest';
import { type CurveballQuestion, curveballOn } from '#api/analysis/nulls/curveball-on.ts';
import { judge } from '#api/analysis/nulls/judge.ts';
import { strataOf } from '#api/analysis/nulls/strata.ts';
import { createPool } from '#api/analysis/pool.ts';
import { davis, davisWomen } from '../../../support/networks.ts';

const pools = [createPool(1), createPool(2)];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

const alone = { of: Int32Array.from(davisWomen.keys()), count: davisWomen.length };
const question: CurveballQuestion = {
  affiliation: davis,
  strata: strataOf(davis.projects),
  tables: [{ kind: 'PAIRS', weight: 'ONE', groups: alone }],
  samples: 5000,
  seed: 1,
};

it('finds no pair of Davis, whose smallest adjusted p is about .10', async () => {
  const { tables, mixing } = await curveballOn(pools[1], question);
  const judged = judge(tables[0], { fewestProjects: 0 });
  const place = judged.findIndex(
    ({ observed, expected }) => observed === 7 && Math.abs(expected - 4.9) < 0.1,
  );
  expect(judged[place].sd).toBeCloseTo(0.93, 1);
  const smallest = Math.min(...judged.map(({ pAdjusted }) => pAdjusted!));
  expect(smallest).toBeGreaterThan(0.06);
  expect(smallest).toBeLessThan(0.14);
  expect(judged.every(({ verdict }) => verdict === 'AS_EXPECTED')).toBe(true);
  expect(mixing.swapsPerEntry).toBeGreaterThan(1);
  expect(Math.abs(mixing.moved[0] - mixing.moved[1])).toBeLessThan(0.05);
  expect(Math.abs(mixing.autocorrelation)).toBeLessThan(0.03);
});

it('gives the same bytes on any number of threads, others with another seed', async () => {
  const groups = { of: Int32Array.from(davisWomen, (_, i) => (i % 4) - 1), count: 3 };
  const small: CurveballQuestion = {
    ...question,
    samples: 150,
    tables: (['PAIRS', 'REST', 'SETS'] as const).map((kind) => ({ kind, weight: 'NEWMAN', groups })),
  };
  const [one, two] = await Promise.all(pools.map((pool) => curveballOn(pool, small)));
  expect(two).toEqual(one);
  const other = await curveballOn(pools[1], { ...small, seed: 2 });
  expect(other.tables[0].observed).toEqual(one.tables[0].observed);
  expect(other.tables[0].samples).not.toEqual(one.tables[0].samples);
});

it('says how far it is, and stops within a second', async () => {
  const shares: number[] = [];
  const stop = new AbortController();
  let stopped = 0;
  const onProgress = (share: number) => {
    shares.push(share);
    if (shares.length !== 3) return;
    stopped = performance.now();
    stop.abort(new Error('enough'));
  };
  const running = curveballOn(
    pools[1],
    { ...question, samples: 500_000 },
    { signal: stop.signal, onProgress },
  );
  await expect(running).rejects.toThrow('enough');
  expect(performance.now() - stopped).toBeLessThan(1000);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
