// Reference values of modularity.

import { expect, it } from 'vitest';
import { modularity } from '#api/analysis/metrics/network/modularity.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { affiliation, karate, named, untied } from '../../../../support/networks.ts';
import { figureOf } from '../../../../support/subjects.ts';

it('modularity of karate reaches the best there is, whatever the seed', () => {
  for (const seed of [0, 1, 2, 42, -7, 20_240_401]) {
    expect(modularity.compute(subjectOfNetwork(karate.network), { seed })).toBeCloseTo(0.41979, 6);
  }
});

it('modularity is undefined without ties', () => {
  for (const size of [0, 1, 3])
    expect(modularity.compute(subjectOfNetwork(untied(size)), { seed: 1 })).toBeNaN();
});

it('modularity by hand: weighted, in parts apart, and through projects', () => {
  // Two ties apart of strengths 3 and 1: 3/4 + 1/4 − (3/4)² − (1/4)².
  expect(
    figureOf(
      modularity,
      named(
        [
          ['a', 'b', 3],
          ['c', 'd', 1],
        ],
        ['z'],
      ).network,
    ),
  ).toBeCloseTo(1 - 10 / 16, 12);
  // Projects of three and of two apart: strengths 3/2 and 1 of 5/2.
  expect(figureOf(modularity, affiliation(6, [[0, 1, 2], [3, 4], [5]]))).toBeCloseTo(1 - 9 / 25 - 4 / 25, 12);
});
