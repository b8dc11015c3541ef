// The state of the map, which is its address.
import { describe, expect, it } from 'vitest';
import { parseAddress, stringifyAddress } from '../../../client/address.ts';
import { mapState, moveYear, settled, toggleSector, viewOf } from '../../../client/map/state.ts';

describe('mapState', () => {
  it('comes back from the address as it was', () => {
    const state = {
      from: 2021,
      to: 2024,
      sectors: ['CITIZEN', 'BUSINESS'],
      fields: [8, 9],
      color: 'domain',
      size: 'PAGE_RANK',
      layout: 'domain',
      view: 'table',
      selected: '019c1159',
    };
    expect(mapState.parse(parseAddress(stringifyAddress(state)))).toEqual(state);
  });

  it('leaves out what makes no sense instead of failing', () => {
    const address =
      '?from=soon&sectors=BUSINESS,ROBOTS&fields=0,8,8,x,21&color=red&size=a%20b&layout=&view=chart';
    expect(mapState.parse(parseAddress(address))).toEqual({ sectors: ['BUSINESS'], fields: [8] });
  });
});

it('settled says what an address may leave out', () => {
  expect(settled({})).toEqual({ color: 'sector', size: 'DEGREE', layout: 'force', view: 'map' });
});

describe('viewOf', () => {
  it('is undefined when nothing is filtered, whatever is coloured or selected', () => {
    expect(viewOf({ color: 'domain', selected: 'x' })).toBeUndefined();
  });

  it('holds the filters that are set and no others', () => {
    expect(viewOf({ from: 2022, fields: [8], color: 'domain' })).toEqual({ from: 2022, fields: [8] });
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

describe('moveYear', () => {
  it('moves one end', () => {
    expect(moveYear({ from: 2020, to: 2025 }, 'from', 2023)).toEqual({ from: 2023, to: 2025 });
  });

  it('takes the other end along rather than cross it', () => {
    expect(moveYear({ from: 2020, to: 2022 }, 'from', 2024)).toEqual({ from: 2024, to: 2024 });
    expect(moveYear({ from: 2023, to: 2025 }, 'to', 2021)).toEqual({ from: 2021, to: 2021 });
  });
});
