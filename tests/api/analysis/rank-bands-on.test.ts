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

/** Ranks by counting who has more, NaN where the value is undefined; values are told apart to 12 digits. */
function ranksOf(id: string, subject: Subject, seed: number) {
  const values = principalMetrics.find((metric) => metric.id === id)!.compute(subject, { seed });
  const digits = [...values].map((value) => Number(value.toPrecision(12)));
  return digits.map((own) => (Number.isNaN(own) ? own : 1 + digits.filter((value) => value > own).length));
}

const countOf = (ranks: readonly number[]) => ranks.filter((rank) => !Number.isNaN(rank)).length;

/** The nearest-rank percentile; NaN of nothing. */
const percentile = (sorted: readonly number[], percent: number) =>
  sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? Number.NaN;

it.each(Object.keys(subjects))('bands of %s are percentiles of ranks without a tenth', async (name) => {
  const [subject, replicates, seed] = [subjects[name], 60, 4];
  const bands = await rankBandsOn(pools[1], subject, { replicates, seed });
  expect(Object.keys(bands)).toEqual(BANDED);
  for (const [id, { value, low, high }] of Object.entries(bands)) {
    const known = ranksOf(id, subject, seed);
    expect([...value], id).toEqual(known);
    const drawn = Array.from({ length: replicates }, (_, i) => {
      const ranks = ranksOf(id, thin(subject, seed, i + 1), seed);
      const stretch = (countOf(known) - 1) / Math.max(1, countOf(ranks) - 1);
      return ranks.map((rank) => 1 + Math.round((rank - 1) * stretch));
    });
    value.forEach((rank, node) => {
      const own = drawn.map((ranks) => ranks[node]).filter((drawnRank) => !Number.isNaN(drawnRank));
      const all = own.sort((one, other) => one - other);
      const band = Number.isNaN(rank) ? [rank, rank] : [percentile(all, 5), percentile(all, 95)];
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

it('holds the rank of the last where fewer have one in the replicates', async () => {
  // Thirty pairs, who lose their only tie now and then, and one large project, whose members are constrained least.
  const pairs = Array.from({ length: 30 }, (_, i) => [2 * i, 2 * i + 1]);
  const members = Array.from({ length: 20 }, (_, i) => 60 + i);
  const subject = subjectOfAffiliation(affiliation(80, [...pairs, members]));
  const { constraint } = await rankBandsOn(pools[1], subject, {
    metrics: ['constraint'],
    replicates: 200,
    seed: 1,
  });
  for (const node of members) {
    expect(constraint.value[node]).toBe(61);
    expect(constraint.low[node]).toBeLessThanOrEqual(61);
    expect(constraint.high[node]).toBeGreaterThanOrEqual(61);
  }
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
