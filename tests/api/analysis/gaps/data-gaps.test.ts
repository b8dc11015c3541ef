// What is missing, by hand.
import { expect, it } from 'vitest';
import { dataGaps } from '#api/analysis/gaps/data-gaps.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { affiliation } from '../../../support/networks.ts';

it('lists what each record lacks', () => {
  const gaps = dataGaps({
    affiliation: affiliation(3, [[0], [1, 2]]),
    sectors: labelsOf(['A', null, 'B']),
    districts: {
      names: ['d'],
      principals: labelSetsOf(1, [[], [0], []]),
      projects: labelSetsOf(1, [[0], []]),
    },
    fields: { names: ['1'], principals: labelSetsOf(1, [[0], [0], [0]]), projects: labelSetsOf(1, [[], []]) },
    domains: { names: ['A'], projects: labelSetsOf(1, [[], [0]]) },
    startYears: Int32Array.of(0, 2024),
    leads: Int32Array.of(0, -1),
    titles: Int32Array.of(0, 1),
  });
  expect(gaps.map(({ of, lacks, places, total }) => `${of} ${lacks} ${places} / ${total}`)).toEqual([
    'PRINCIPAL SECTOR 1 / 3',
    'PRINCIPAL DISTRICT 0,2 / 3',
    'PRINCIPAL FIELD  / 3',
    'PROJECT DOMAIN 0 / 2',
    'PROJECT DISTRICT 1 / 2',
    'PROJECT FIELD 0,1 / 2',
    'PROJECT LEAD 1 / 2',
    'PROJECT START_YEAR 0 / 2',
  ]);
});
