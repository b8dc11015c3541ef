// Bands of ranks on networks where they can be foretold, and against bands found the long way.
import { afterAll, expect, it } from 'vitest';
import { principalMetrics } from '#api/analysis/metrics/list.ts';
import { createPool } from '#api/analysis/pool.ts';
import { rankBandsOn } from '#api/analysis/rank-bands-on.ts';
import { BANDED } from '#api/analysis/sensitivity.ts';
import { labelsOf, type Subject, subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { thin } from '#api/analysis/thin.ts';
import { affiliation, davis, karate, karateClubs, named } from '../../support/networks.ts';

const pools = [createPool(1), createPool(2)];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

const women = labelsOf(Array.from({ length: davis.principals }, (_, i) => ['A', 'B', null][i % 3]));
const subjects: Record<string, Subject> = {
  'women and events': subjectOfAffiliation(davis, { sectors: women, districts: women }),
  'two clubs': subjectOfNetwork(karate.network, { sectors: { of: karateClubs, names: ['0', '1'] } }),
};

/** Ranks by counting who has more; values are told apart to 12 digits. */
function ranksOf(id: string, subject: Subject, seed: number, undefinedRank: (ranked: number) => number) {
  const values = principalMetrics.find((metric) => metric.id === id)!.compute(subject, { seed });
  const digits = [...values].map((value) => Number(value.toPrecision(12)));
  const ranked = digits.filter((value) => !Number.isNaN(value)).length;
  return digits.map((own) =>
    Number.isNaN(own) ? undefinedRank(ranked) : 1 + digits.filter((value) => value > own).length,
  );
}

it.each(Object.keys(subjects))('bands of %s are percentiles of ranks without a tenth', async (name) => {
  const [subject, replicates, seed] = [subjects[name], 60, 4];
  const bands = await rankBandsOn(pools[1], subject, { replicates, seed });
  expect(Object.keys(bands)).toEqual(BANDED);
  for (const [id, { value, low, high }] of Object.entries(bands)) {
    expect([...value], id).toEqual(ranksOf(id, subject, seed, () => Number.NaN));
    const drawn = Array.from({ length: replicates }, (_, i) =>
      ranksOf(id, thin(subject, seed, i + 1), seed, (ranked) => ranked + 1),
    );
    value.forEach((rank, node) => {
      const all = drawn.map((ranks) => ranks[node]).sort((a, b) => a - b);
      const band = Number.isNaN(rank) ? [Number.NaN, Number.NaN] : [all[2], all[56]];
      expect([low[node], high[node]], `${id} of ${node}`).toEqual(band);
    });
  }
});

it('gives the same bytes on any number of threads, others with another seed', async () => {
  const options = { metrics: ['betweenness', 'brokerageGatekeeper'], replicates: 150, seed: 5 };
  const [one, two] = await Promise.all(
    pools.map((pool) => rankBandsOn(pool, subjects['women and events'], options)),
  );
  expect(two).toEqual(one);
  expect(await rankBandsOn(pools[1], subjects['women and events'], { ...options, seed: 6 })).not.toEqual(one);
});

it('bands hold the rank of a clear first and are wide where a single entry decides', async () => {
  // Node 0 is in ten projects of two, all others in one: whichever tenth is left out, 0 stays first.
  const pairs = Array.from({ length: 10 }, (_, i) => [0, i + 1]);
  const star = subjectOfAffiliation(affiliation(11, pairs));
  const { degree } = await rankBandsOn(pools[0], star, { metrics: ['degree'], replicates: 100, seed: 1 });
  expect([degree.low[0], degree.value[0], degree.high[0]]).toEqual([1, 1, 1]);
  // Two of twenty participations go: each leaf is alone now and then, and then ranks behind the others.
  expect(degree.value[1]).toBe(2);
  expect(degree.high[1]).toBeGreaterThan(2);
});

it('has neither rank nor band where the value is undefined, and no band without replicates', async () => {
  const subject = subjectOfNetwork(named([['a', 'b']], ['c']).network);
  const of = async (replicates: number) =>
    (await rankBandsOn(pools[0], subject, { metrics: ['closeness'], replicates, seed: 1 })).closeness;
  const { value, low, high } = await of(20);
  expect([...value, low[2], high[2]]).toEqual([1, 1, Number.NaN, Number.NaN, Number.NaN]);
  expect((await of(0)).low[0]).toBeNaN();
});

it('ranks nobody where there is nobody, and by nothing where nothing is named', async () => {
  const { degree } = await rankBandsOn(pools[0], subjectOfAffiliation(affiliation(0, [])), {
    replicates: 5,
    seed: 1,
  });
  expect(degree.value.length).toBe(0);
  expect(await rankBandsOn(pools[0], subjects['two clubs'], { metrics: [], replicates: 5, seed: 1 })).toEqual(
    {},
  );
  const unknown = rankBandsOn(pools[0], subjects['two clubs'], { metrics: ['fame'], replicates: 5, seed: 1 });
  await expect(unknown).rejects.toThrow('unknown metric fame');
});

it('says how far it is, and stops when it is told to', async () => {
  const shares: number[] = [];
  const stop = new AbortController();
  const running = rankBandsOn(
    pools[1],
    subjects['two clubs'],
    { replicates: 1_000_000, seed: 1 },
    {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (shares.length > 3) stop.abort(new Error('enough'));
      },
    },
  );
  await expect(running).rejects.toThrow('enough');
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
