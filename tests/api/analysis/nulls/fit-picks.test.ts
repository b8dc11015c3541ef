// Shares of picks are found again in cities that were made with them.
import { expect, it } from 'vitest';
import type { Affiliation } from '#api/analysis/network.ts';
import { fitPicks, redrawnPicks } from '#api/analysis/nulls/fit-picks.ts';
import { homesOf } from '#api/analysis/nulls/homes.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';
import { weightOf } from '#api/analysis/nulls/picks.ts';
import { random } from '#api/analysis/seeded.ts';
import { affiliation } from '../../../support/networks.ts';
import { expectNear, upTo } from '../../../support/subjects.ts';

const DISTRICTS = 8;
const FIELDS = 12;

/** A city whose projects pick four members each: so many of the own district, so many of the own field. */
function city(ownDistrict: number, ownField: number) {
  const draw = random(5);
  const below = (bound: number) => Math.floor(draw() * bound);
  const districts = upTo(400).map(() => [below(DISTRICTS)]);
  const fields = upTo(400).map(() => [below(FIELDS), below(FIELDS)]);
  const projects = upTo(800).map(() => ({ district: below(DISTRICTS), field: below(FIELDS) }));
  const among = (mates: number[]) => mates[Math.floor(draw() * draw() * mates.length)];
  const members = projects.map(({ district, field }) => {
    const list = new Set<number>();
    while (list.size < 4) {
      const way = draw();
      const home = (i: number) =>
        way < ownDistrict ? districts[i][0] === district : fields[i].includes(field);
      list.add(among(way < ownDistrict + ownField ? upTo(400).filter(home) : upTo(400)));
    }
    return [...list];
  });
  return {
    network: affiliation(400, members),
    byDistrict: homesOf(
      labelSetsOf(DISTRICTS, districts),
      labelSetsOf(
        DISTRICTS,
        projects.map(({ district }) => [district]),
      ),
    )!,
    byField: homesOf(
      labelSetsOf(FIELDS, fields),
      labelSetsOf(
        FIELDS,
        projects.map(({ field }) => [field]),
      ),
    )!,
  };
}

it('finds the shares, and leaves out a way that explains nothing', () => {
  const both = city(0.3, 0.4);
  const found = fitPicks(both.network, [both.byDistrict, both.byField])!;
  expect(found.ways.map(({ homes }) => homes)).toEqual([both.byDistrict, both.byField]);
  expect(Math.abs(found.ways[0].share - 0.3)).toBeLessThan(0.04);
  expect(Math.abs(found.ways[1].share - 0.4)).toBeLessThan(0.04);
  const one = city(0.5, 0);
  const left = fitPicks(one.network, [one.byDistrict, one.byField])!;
  expect(left.ways.map(({ homes }) => homes)).toEqual([one.byDistrict]);
  expect(Math.abs(left.ways[0].share - 0.5)).toBeLessThan(0.04);
  const none = city(0, 0);
  expect(fitPicks(none.network, [none.byDistrict, none.byField])).toBeNull();
});

it('redraws shares within what the data leave open', () => {
  const { network, byDistrict } = city(0.3, 0);
  const picks = fitPicks(network, [byDistrict])!;
  const shares = upTo(20).map((part) => redrawnPicks(network, picks, 1, part).ways[0].share);
  expect(new Set(shares).size).toBe(20);
  const mean = shares.reduce((sum, share) => sum + share, 0) / 20;
  const deviation = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / 19);
  expect(Math.abs(mean - picks.ways[0].share)).toBeLessThan(0.02);
  // Some 3,200 picks: the deviation of a share is about √(0.3 · 0.7 / 3200), a little more through the mixture.
  expect(deviation).toBeGreaterThan(0.004);
  expect(deviation).toBeLessThan(0.025);
  expect(redrawnPicks(network, picks, 1, 3)).toEqual(redrawnPicks(network, picks, 1, 3));
});

it('picks from everybody where nobody is at home, and one at home as much more as the shares say', () => {
  // Project 2 has no district; everybody has been in one project of four.
  const network: Affiliation = affiliation(4, [
    [0, 1],
    [2, 3],
    [0, 2],
    [1, 3],
  ]);
  const homes = homesOf(labelSetsOf(2, [[0], [0], [1], [1]]), labelSetsOf(2, [[0], [1], [], [0]]))!;
  const picks = redrawnPicks(
    network,
    { ways: [{ homes, share: 0.5, boost: new Float64Array(homes.width) }], base: new Float64Array(4) },
    0,
    0,
  );
  const [{ share, boost }] = picks.ways;
  expectNear(
    upTo(4).map((i) => weightOf(picks, i, 2)),
    [1, 1, 1, 1],
  );
  expect(weightOf(picks, 0, 0) - weightOf(picks, 2, 0)).toBeCloseTo(boost[homes.projects[0]], 12);
  expect(weightOf(picks, 2, 0)).toBeCloseTo(1 - share, 12);
});
