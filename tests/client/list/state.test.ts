// The state of a list, which is its address.
import { describe, expect, it } from 'vitest';
import { parseAddress, stringifyAddress } from '../../../client/address.ts';
import { choosing, chosenOf, filterOf, settled, widened } from '../../../client/list/state.ts';
import { principalListState } from '../../../client/principal/list/state.ts';
import { projectListState } from '../../../client/project/list/state.ts';

const usual = { sort: 'START_YEAR', order: 'desc', columns: ['FORM'] } as const;
const isNumber = (column: string) => column === 'SIZE' || column === 'START_YEAR';

describe('the address of a list', () => {
  it('comes back as it was', () => {
    const state = {
      ...{
        q: 'まつり',
        from: 2022,
        to: 2024,
        withSectors: ['EDUCATION', 'BUSINESS'],
        forms: ['共催', '後援'],
      },
      ...{ fields: [8, 9], missing: ['form', 'district'], sort: 'SIZE', order: 'asc', columns: ['FORM'] },
      ...{ page: 3, per: 100, select: ['p1', 'p2'] },
    };
    expect(projectListState.parse(parseAddress(stringifyAddress(state)))).toEqual(state);
  });

  it('leaves out what makes no sense instead of failing', () => {
    const address =
      '?q=&from=x&withSectors=ROBOTS&forms=&sort=a%20b&order=up&page=0&per=7&missing=sector&statuses=DORMANT&fields=99';
    expect(projectListState.parse(parseAddress(address))).toEqual({});
  });

  it('means what a page of the overview means by missing data', () => {
    expect(principalListState.parse(parseAddress('?missing=sector,district,field')).missing).toEqual([
      'sector',
      'district',
      'field',
    ]);
  });
});

describe('settled', () => {
  it('is as usual where the address says nothing', () => {
    expect(settled({}, usual, isNumber)).toMatchObject({
      sort: 'START_YEAR',
      order: 'desc',
      page: 1,
      per: 50,
    });
  });

  it('begins with the largest of numbers and the first of words', () => {
    expect(settled({ sort: 'SIZE' }, usual, isNumber).order).toBe('desc');
    expect(settled({ sort: 'FORM' }, usual, isNumber).order).toBe('asc');
    expect(settled({ sort: 'FORM', order: 'desc' }, usual, isNumber).order).toBe('desc');
  });
});

describe('filterOf', () => {
  it('asks for text, years and the facets of the list, in the words of the API', () => {
    const state = projectListState.parse({
      q: 'まつり',
      from: '2022',
      fields: '8,9',
      missing: 'form',
      withSectors: 'BUSINESS',
    });
    expect(filterOf(state, ['WITH_SECTORS', 'FIELDS', 'FORMS', 'MISSING'])).toEqual({
      ...{ text: 'まつり', from: 2022, withSectors: ['BUSINESS'], fields: [8, 9], missing: ['FORM'] },
    });
  });
});

describe('choosing', () => {
  it('is the reverse of what is chosen', () => {
    for (const [facet, values] of [
      ['FIELDS', ['8', '9']],
      ['MISSING', ['FORM']],
      ['FORMS', ['共催']],
    ] as const)
      expect(chosenOf(choosing(facet, values), facet)).toEqual(values);
    expect(choosing('FORMS', [])).toEqual({ forms: undefined });
  });
});

it('widened narrows by nothing any more', () => {
  const state = projectListState.parse({ q: 'x', from: '2022', forms: '共催', sort: 'SIZE' });
  const wide = { ...state, ...widened(['FORMS']) };
  expect(filterOf(wide, ['FORMS'])).toEqual({});
  expect(wide.sort).toBe('SIZE');
});

it('archived ones are asked for where the address says so', () => {
  const state = projectListState.parse(parseAddress('?archived=yes'));
  expect(filterOf(state, [])).toEqual({ archived: true });
  expect(projectListState.parse(parseAddress('?archived=maybe')).archived).toBeUndefined();
});
