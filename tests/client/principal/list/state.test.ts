// The state of the list of principals, which is its address.
import { describe, expect, it } from 'vitest';
import { parseAddress, stringifyAddress } from '../../../../client/address.ts';
import { listRequest, listState, settled } from '../../../../client/principal/list/state.ts';

const metrics = [{ id: 'DEGREE' }, { id: 'CORE' }];

describe('listState', () => {
  it('comes back from the address as it was', () => {
    const state = {
      q: 'しょうがっこう',
      from: 2021,
      to: 2024,
      sectors: ['EDUCATION'],
      sort: 'CORE',
      order: 'asc',
      pages: ['NDk6YQ', 'OTk6Yg'],
    };
    expect(listState.parse(parseAddress(stringifyAddress(state)))).toEqual(state);
  });

  it('leaves out what makes no sense instead of failing', () => {
    expect(listState.parse(parseAddress('?q=&from=x&sectors=ROBOTS&sort=a%20b&order=up'))).toEqual({});
  });
});

describe('settled', () => {
  it('is in the order of names, beside the number of partners, when the address says nothing', () => {
    expect(settled({}, metrics)).toMatchObject({ sort: null, metric: 'DEGREE', order: 'asc', pages: [] });
  });

  it('begins with the largest of a figure', () => {
    expect(settled({ sort: 'CORE' }, metrics)).toMatchObject({ sort: 'CORE', metric: 'CORE', order: 'desc' });
  });

  it('does not sort by a figure there is not', () => {
    expect(settled({ sort: 'GONE' }, metrics).sort).toBeNull();
  });
});

it('listRequest asks for the page after the last cursor, with figures of the years chosen', () => {
  const state = listState.parse({ from: '2024', sectors: 'EDUCATION', sort: 'CORE', pages: 'a,b' });
  expect(listRequest(settled(state, metrics))).toEqual({
    filter: { text: undefined, sectors: ['EDUCATION'] },
    view: { from: 2024, to: undefined },
    metric: 'CORE',
    orderBy: { metric: 'CORE', direction: 'DESC' },
    after: 'b',
  });
});
