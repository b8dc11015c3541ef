// What the search for gaps sees of a view, by hand.
import { expect, it } from 'vitest';
import type { LabelSets } from '#api/analysis/nulls/label-permutation.ts';
import { gapSubjectOf } from '#api/network/gap-subject.ts';
import { applyView } from '#api/network/view.ts';
import { snapshot } from '../../support/snapshots.ts';

const setsOf = ({ starts, labels }: LabelSets) =>
  Array.from({ length: starts.length - 1 }, (_, i) => [...labels.subarray(starts[i], starts[i + 1])]);

const city = snapshot({
  principals: {
    a: { sector: 'CITIZEN', districts: ['west', 'east'], fields: [3] },
    b: { sector: 'BUSINESS', fields: [1, 20] },
    c: { sector: null, districts: ['east'] },
  },
  projects: {
    k: { name: '祭り', domain: 'C', fields: [1], districts: ['north'], startYear: 2023, members: ['a', 'b'] },
    l: { name: '祭り', domain: null, startYear: 2024, members: ['b', 'c'] },
  },
  rest: {
    participations: [
      { principal: 'b', project: 'k', role: 'LEAD', since: null, until: null },
      { principal: 'a', project: 'k', role: 'LEAD', since: null, until: null },
      { principal: 'b', project: 'l', role: 'PARTNER', since: null, until: null },
      { principal: 'c', project: 'l', role: 'LEAD', since: null, until: null },
    ],
  },
});

it('has the labels of principals and projects under the same names', () => {
  const subject = gapSubjectOf(city, applyView(city, {}));
  expect(subject.sectors).toEqual({ of: Int32Array.of(1, 0, -1), names: ['BUSINESS', 'CITIZEN'] });
  expect(subject.districts.names).toEqual(['east', 'north', 'west']);
  expect(setsOf(subject.districts.principals)).toEqual([[2, 0], [], [0]]);
  expect(setsOf(subject.districts.projects)).toEqual([[1], []]);
  expect(subject.fields.names.length).toBe(20);
  expect(setsOf(subject.fields.principals)).toEqual([[2], [0, 19], []]);
  expect(setsOf(subject.fields.projects)).toEqual([[0], []]);
  expect(setsOf(subject.domains.projects)).toEqual([[2], []]);
  expect([...subject.startYears]).toEqual([2023, 2024]);
  // Of two that lead, the first by id.
  expect([...subject.leads]).toEqual([0, 2]);
  expect([...subject.titles]).toEqual([0, 0]);
});

it('knows no lead that the view leaves out, and no titles in files', () => {
  const subject = gapSubjectOf(city, applyView(city, { sectors: ['BUSINESS'] }), { titled: false });
  expect([...subject.leads]).toEqual([0, -1]);
  expect([...subject.titles]).toEqual([-1, -1]);
});
