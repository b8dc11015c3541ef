// Curveball: what it keeps, what it reaches, and the published figures of Davis.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Curveball, curveball } from '#api/analysis/nulls/curveball.ts';
import { homesOf } from '#api/analysis/nulls/homes.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';
import { picksOf, weightOf } from '#api/analysis/nulls/picks.ts';
import { strataOf } from '#api/analysis/nulls/strata.ts';
import { arbitraryAffiliation } from '../../../support/arbitrary.ts';
import { affiliation, davis, davisWomen } from '../../../support/networks.ts';
import { sumOf, upTo } from '../../../support/subjects.ts';

/** Principals of each project as they are now, ascending. */
function membersOf({ memberStarts, memberList, principalOf }: Curveball): number[][] {
  return upTo(memberStarts.length - 1).map((project) =>
    Array.from(
      memberList.subarray(memberStarts[project], memberStarts[project + 1]),
      (place) => principalOf[place],
    ).sort((a, b) => a - b),
  );
}

it('keeps sizes, and how often each takes part in each stratum, and nobody is in a project twice', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), fc.integer({ min: 1, max: 3 }), fc.nat(), (network, years, seed) => {
      const year = Int32Array.from({ length: network.projects }, (_, project) => project % years);
      const ball = curveball(network, strataOf(network.projects, year), null, seed);
      const before = membersOf(ball);
      const perYear = (members: number[][]) => {
        const counts: Record<string, number> = {};
        members.forEach((list, project) => {
          for (const who of list)
            counts[`${who} ${year[project]}`] = (counts[`${who} ${year[project]}`] ?? 0) + 1;
        });
        return counts;
      };
      for (let i = 0; i < 5; i++) ball.deal();
      const after = membersOf(ball);
      expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
      expect(after.every((list) => new Set(list).size === list.length)).toBe(true);
      expect(perYear(after)).toEqual(perYear(before));
    }),
  );
});

it('reaches both states of the 2 × 2 identity equally often', () => {
  const ball = curveball(affiliation(2, [[0], [1]]), strataOf(2), null, 1);
  let crossed = 0;
  for (let i = 0; i < 10_000; i++) {
    ball.deal();
    if (membersOf(ball)[0][0] === 1) crossed++;
  }
  // Half, give or take four standard deviations.
  expect(Math.abs(crossed - 5000)).toBeLessThan(200);
});

it('reaches every network of the same margins equally often', () => {
  // Degrees 2 1 1 1, sizes 2 2 1: four with project 2 elsewhere than with 0, and more, counted below by hand.
  const ball = curveball(affiliation(4, [[0, 1], [0, 2], [3]]), strataOf(3), null, 5);
  const seen = new Map<string, number>();
  for (let i = 0; i < 24_000; i++) {
    ball.deal();
    const name = membersOf(ball).join(' | ');
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  // 0 in both twos: the three others in three places, 6 ways; 0 in a two and alone: the other one has two of three, 3 ways each.
  expect(seen.size).toBe(12);
  const chi = [...seen.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  // 99.9 % of χ² with 11 degrees of freedom; successive states are correlated, hence the room.
  expect(chi).toBeLessThan(2 * 31.3);
});

it('makes each network as likely as the product of its picks', () => {
  // Everybody's label but that of 3 is a project's: 0 and 1 are at home in the first, 2 in the second.
  const network = affiliation(4, [[0, 1], [0, 2], [3]]);
  const homes = homesOf(labelSetsOf(2, [[0], [0], [1], []]), labelSetsOf(2, [[0], [1], []]))!;
  const busy = Float64Array.of(0.4, 0.2, 0.2, 0.2);
  const picks = picksOf([homes], [0.5], busy, 3);
  const ball = curveball(network, strataOf(3), picks, 11);
  const seen = new Map<string, { count: number; weight: number }>();
  const rounds = 40_000;
  for (let i = 0; i < rounds; i++) {
    ball.deal();
    const members = membersOf(ball);
    const name = members.join(' | ');
    const weights = members.flatMap((list, project) => list.map((who) => weightOf(picks, who, project)));
    const known = seen.get(name) ?? {
      count: 0,
      weight: weights.reduce((product, weight) => product * weight),
    };
    seen.set(name, { ...known, count: known.count + 1 });
  }
  expect(seen.size).toBe(12);
  const all = sumOf(Array.from(seen.values(), ({ weight }) => weight));
  for (const { count, weight } of seen.values())
    expect(Math.abs(count / rounds - weight / all)).toBeLessThan(0.012);
});

it('gives the published means and deviations of Davis', () => {
  const pairs = [
    ['Evelyn', 'Theresa', 4.9, 0.93],
    ['Katherina', 'Sylvia', 3.42, 0.93],
  ] as const;
  const ball = curveball(davis, strataOf(davis.projects), null, 7);
  for (let i = 0; i < 20; i++) ball.deal();
  const drawn = pairs.map(() => [] as number[]);
  for (let sample = 0; sample < 5000; sample++) {
    ball.deal();
    ball.deal();
    const members = membersOf(ball);
    pairs.forEach(([a, b], i) => {
      const [one, other] = [davisWomen.indexOf(a), davisWomen.indexOf(b)];
      drawn[i].push(members.filter((list) => list.includes(one) && list.includes(other)).length);
    });
  }
  pairs.forEach(([, , mean, sd], i) => {
    const average = drawn[i].reduce((sum, value) => sum + value, 0) / 5000;
    const variance = drawn[i].reduce((sum, value) => sum + (value - average) ** 2, 0) / 4999;
    expect(Math.abs(average - mean)).toBeLessThan(0.1);
    expect(Math.abs(Math.sqrt(variance) - sd)).toBeLessThan(0.1);
  });
});

it('says how much is not as observed, and follows the seed and the part', () => {
  const dealt = (seed: number, part: number) => {
    const ball = curveball(davis, strataOf(davis.projects), null, seed, part);
    expect(ball.moved()).toBe(0);
    ball.deal();
    expect(ball.moved()).toBeGreaterThan(0.1);
    return membersOf(ball);
  };
  expect(dealt(1, 0)).toEqual(dealt(1, 0));
  expect(dealt(1, 0)).not.toEqual(dealt(1, 1));
  expect(dealt(1, 0)).not.toEqual(dealt(2, 0));
});
