// How the state of a page is written into the address.
import { expect, it } from 'vitest';
import { parseAddress, stringifyAddress } from '../../client/address.ts';

it('writes lists with commas and leaves out what is not said', () => {
  const state = { from: 2022, sectors: ['BUSINESS', 'EDUCATION'], fields: [], to: undefined, selected: null };
  expect(stringifyAddress(state)).toBe('?from=2022&sectors=BUSINESS,EDUCATION');
});

it('writes nothing for an empty state', () => {
  expect(stringifyAddress({})).toBe('');
});

it('reads what it wrote, Japanese included', () => {
  expect(parseAddress(stringifyAddress({ selected: '協働 & 会', lang: 'ja' }))).toEqual({
    selected: '協働 & 会',
    lang: 'ja',
  });
});
