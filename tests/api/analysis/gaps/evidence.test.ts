// Evidence of cells, by hand.
import { expect, it } from 'vitest';
import { countedProjects, withProjects } from '#api/analysis/gaps/counted.ts';
import { evidenceOf } from '#api/analysis/gaps/evidence.ts';
import type { GapSubject } from '#api/analysis/gaps/gap-subject.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { affiliation } from '../../../support/networks.ts';

// Sectors A A B B C and one unknown; districts east east west – west east; project 3 is project 2 a year later.
const city: GapSubject = {
  affiliation: affiliation(6, [[0, 1], [0, 2, 4], [1, 3, 5], [1, 3, 5], [2]]),
  sectors: labelsOf(['A', 'A', 'B', 'B', 'C', null]),
  districts: {
    names: ['east', 'west'],
    principals: labelSetsOf(2, [[0], [0, 1], [1], [], [1], [0]]),
    projects: labelSetsOf(2, [[0], [1], [0], [0], [1]]),
  },
  fields: {
    names: ['1', '2'],
    principals: labelSetsOf(2, [[0], [1], [0, 1], [], [], []]),
    projects: labelSetsOf(2, [[0], [0], [1], [1], [1]]),
  },
  domains: { names: ['A', 'B'], projects: labelSetsOf(2, [[0], [1], [1], [1], []]) },
  startYears: Int32Array.of(2022, 2022, 2022, 2023, 2023),
  leads: Int32Array.of(0, 0, 1, 1, 2),
  titles: Int32Array.of(0, 1, 2, 2, 3),
};
const counted = countedProjects(city);

it('counts what recurs once', () => {
  expect([...counted]).toEqual([0, 1, 2, 4]);
  const left = withProjects(city, counted);
  expect([...left.startYears]).toEqual([2022, 2022, 2022, 2023]);
  expect([...left.leads]).toEqual([0, 0, 1, 2]);
  expect([...left.titles]).toEqual([0, 1, 2, 3]);
  expect([...left.domains.projects.labels]).toEqual([0, 1, 1]);
  expect([...left.affiliation.memberList]).toEqual([0, 1, 0, 2, 4, 1, 3, 5, 2]);
});

it.each([
  ['sectorPairs', ['A', 'B'], [1, 2], [1, 0, 2, 3], []],
  ['sectorPairs', ['A', 'C'], [1], [0, 4], [1]],
  ['sectorPairs', ['A', 'A'], [0], [1, 0], []],
  ['sectorPairs', ['C', 'C'], [], [], [4]],
  ['sectorCombinations', ['A', 'B', 'C'], [1], [0, 2, 4], [1, 3]],
  // The first district of 1 is east; 3 has none, and a project of one district does not reach out.
  ['districts', ['east'], [1], [0], [1, 5]],
  ['districtPairs', ['east', 'west'], [1], [0, 2, 4], [1, 5]],
  ['domainField', ['A', '1'], [0], [0], [2]],
  ['domainDistrict', ['B', 'east'], [2], [1, 5], [0]],
  ['fieldDistrict', ['2', 'west'], [4], [2], []],
  ['sectorField', ['B', '1'], [1], [2], []],
] as const)('of %s %j', (table, labels, projects, meeting, apart) => {
  expect(evidenceOf(city, counted, table, labels)).toEqual({ projects, meeting, apart });
});
