// The state of the map, which is its address.
import { describe, expect, it } from 'vitest';
import { parseAddress, stringifyAddress } from '../../../client/address.ts';
import { mapState, settled, toggleSector } from '../../../client/map/state.ts';

describe('mapState', () => {
  it('comes back from the address as it was', () => {
    const state = {
      from: 2021,
      to: 2024,
      sectors: ['CITIZEN', 'BUSINESS'],
      districts: ['019c1151'],
      fields: [8, 9],
      forms: ['共催', '委託・指定管理'],
      domains: ['B', 'C'],
      without: ['CITY'],
      minSize: 2,
      hide: ['BUSINESS', 'missing'],
      kind: 'reach',
      color: 'domain',
      size: 'PAGE_RANK',
      layout: 'domain',
      view: 'table',
      selected: '019c1159',
      around: '019c1160',
      steps: 2,
      start: '019c1161',
      end: '019c1162',
      way: 3,
      select: ['019c1163', '019c1164'],
      camera: [0.25, 0.5, 0.125],
    };
    expect(mapState.parse(parseAddress(stringifyAddress(state)))).toEqual(state);
  });

  it('colours by a figure', () => {
    expect(mapState.parse({ color: 'EI_INDEX' })).toEqual({ color: 'EI_INDEX' });
  });

  it('leaves out what makes no sense instead of failing', () => {
    const address =
      '?from=soon&sectors=BUSINESS,ROBOTS&fields=0,8,8,x,21&color=red&size=a%20b&layout=&view=chart&list=all&sort=a%20b&order=up&page=1&steps=4&way=0&select=,&camera=1,2';
    expect(mapState.parse(parseAddress(address))).toEqual({ sectors: ['BUSINESS'], fields: [8] });
  });
});

it('settled says what an address may leave out', () => {
  expect(settled({})).toEqual({
    color: 'sector',
    size: 'DEGREE',
    kind: 'collaboration',
    layout: 'force',
    view: 'map',
    list: 'principals',
  });
});

describe('toggleSector', () => {
  it('takes one out of all', () => {
    expect(toggleSector(undefined, 'GOVERNMENT')).toEqual([
      'CITIZEN',
      'NEIGHBORHOOD',
      'CIVIC_GROUP',
      'BUSINESS',
      'EDUCATION',
    ]);
  });

  it('adds one in the order of the list', () => {
    expect(toggleSector(['EDUCATION'], 'CITIZEN')).toEqual(['CITIZEN', 'EDUCATION']);
  });

  it('means all when none or all are left', () => {
    expect(toggleSector(['EDUCATION'], 'EDUCATION')).toBeUndefined();
    const five = toggleSector(undefined, 'GOVERNMENT');
    expect(toggleSector(five, 'GOVERNMENT')).toBeUndefined();
  });
});
