// Reference values of Robins and Alexander's clustering.
import { expect, it } from 'vitest';
import { robinsAlexander } from '#api/analysis/metrics/network/robinsAlexander.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import { expectFigureByDefinition, figureOf, projectsOf } from '../../../../support/subjects.ts';

it('robinsAlexander is 1 where the same two always meet, 0 where nobody meets twice', () => {
  expect(
    figureOf(
      robinsAlexander,
      affiliation(2, [
        [0, 1],
        [0, 1],
      ]),
    ),
  ).toBe(1);
  expect(
    figureOf(
      robinsAlexander,
      affiliation(3, [
        [0, 1],
        [1, 2],
      ]),
    ),
  ).toBe(0);
});

it('robinsAlexander of two projects in common and one more beside', () => {
  // 0 and 1 in both of two, 1 and 2 in a third: one square; paths of three links: at 0: 1 + 1, at 1: 2 + 2 + 2, at 2: 0.
  expect(figureOf(robinsAlexander, affiliation(4, [[0, 1], [0, 1], [1, 2], [3]]))).toBe(4 / 8);
});

it("robinsAlexander of Davis's women", () => {
  // networkx 3.6.1 says the same.
  expect(figureOf(robinsAlexander, davis)).toBeCloseTo(0.467764060356653, 12);
});

it('robinsAlexander is undefined where nothing links two projects, or only ties are known', () => {
  expect(figureOf(robinsAlexander, affiliation(3, [[0, 1], [2]]))).toBeNaN();
  expect(figureOf(robinsAlexander, affiliation(2, []))).toBeNaN();
  expect(figureOf(robinsAlexander, karate.network)).toBeNaN();
});

it('robinsAlexander by definition', () => {
  expectFigureByDefinition(robinsAlexander, ({ affiliation: two }) => {
    if (!two) return Number.NaN;
    const lists = projectsOf(two);
    let [paths, closed] = [0, 0];
    // Paths j – k – i – l: closed where j takes part in l as well.
    lists.forEach((own, i) => {
      for (const k of own)
        for (const l of own)
          lists.forEach((other, j) => {
            if (k === l || j === i || !other.includes(k)) return;
            paths++;
            if (other.includes(l)) closed++;
          });
    });
    return closed / paths;
  });
});
