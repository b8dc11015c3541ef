// What filters would leave.
import { expect, it } from 'vitest';
import { type FacetName, facetOf } from '#api/network/facets.ts';
import { applyView, type View } from '#api/network/view.ts';
import { snapshot } from '../../support/snapshots.ts';

const built = snapshot({
  principals: {
    firm: { sector: 'BUSINESS', districts: ['east', 'west'] },
    school: { sector: 'EDUCATION', districts: ['east'] },
    nobody: { sector: null, registeredYears: [2024] },
  },
  projects: {
    fair: { domain: 'C', form: '共催', fields: [8, 3], members: ['firm', 'school'] },
    drill: { domain: 'C', fields: [8], startYear: 2022, endYear: 2023, members: ['firm'] },
    never: { domain: 'A', fields: [1], status: 'CANCELLED', members: ['firm'] },
  },
  rest: { districts: ['east', 'west'].map((id) => ({ id, name: id })) },
});

const facet = (name: FacetName, view: View = {}) => {
  const { values, counts } = facetOf({ snapshot: built, view, viewed: applyView(built, view) }, name);
  return values.map((value, i) => [value, counts[i]]);
};

it('counts principals and projects of the view, most first', () => {
  expect(facet('sectors')).toEqual([
    ['BUSINESS', 1],
    ['EDUCATION', 1],
  ]);
  expect(facet('districts')).toEqual([
    ['east', 2],
    ['west', 1],
  ]);
  expect(facet('fields')).toEqual([
    ['8', 2],
    ['3', 1],
  ]);
  expect(facet('forms')).toEqual([['共催', 1]]);
  expect(facet('domains')).toEqual([['C', 2]]);
  expect(facet('years')).toEqual([
    ['2022', 1],
    ['2023', 1],
    ['2024', 1],
  ]);
});

it('leaves off the filter itself and keeps the others', () => {
  const view: View = { fields: [3], from: 2024, to: 2024, sectors: ['EDUCATION'] };
  expect(facet('fields', view)).toEqual([
    ['3', 1],
    ['8', 1],
  ]);
  expect(facet('sectors', view)).toEqual([
    ['BUSINESS', 1],
    ['EDUCATION', 1],
  ]);
  expect(facet('years', { ...view, sectors: null, fields: [8] })).toEqual([
    ['2022', 1],
    ['2023', 1],
    ['2024', 1],
  ]);
});

it.each(['sectors', 'districts', 'fields', 'forms', 'domains'] as const)(
  'says of %s what a view of one value alone has',
  (name) => {
    const isOfPrincipals = name === 'sectors' || name === 'districts';
    for (const [value, count] of facet(name)) {
      const viewed = applyView(built, { [name]: [name === 'fields' ? Number(value) : value] });
      const left = isOfPrincipals ? viewed.principalIndices : viewed.projectIndices;
      expect(left.length).toBe(count);
    }
  },
);
