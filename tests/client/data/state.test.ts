// What the address of the page of data may hold.
import { expect, it } from 'vitest';
import { parseAddress, stringifyAddress } from '../../../client/address.ts';
import { dataState, nextFile, stepOf, stepsOf } from '../../../client/data/state.ts';

it('reads back what it writes', () => {
  const state = {
    tab: 'list' as const,
    files: ['a1', 'b2'],
    file: 'b2',
    step: 'preview' as const,
    job: 'j-1',
    outcome: 'REFUSED' as const,
    note: 'keptStored',
    pages: ['NDk6NTE=', 'OTk6MTAx'],
  };
  expect(dataState.parse(parseAddress(stringifyAddress(state)))).toEqual(state);
});

it('leaves out what makes no sense', () => {
  const read = dataState.parse({ tab: 'x', file: '../../etc', step: 'fly', outcome: 'created', pages: ',<' });
  expect(Object.values(read).filter((value) => value !== undefined)).toEqual([]);
});

it('stepOf is the first without a file and the second with one', () => {
  expect([stepOf({ step: 'apply' }), stepOf({ file: 'a' }), stepOf({ file: 'a', step: 'names' })]).toEqual([
    'file',
    'reading',
    'names',
  ]);
});

it('stepsOf leaves out mapping and names for a workbook of the atlas', () => {
  expect(stepsOf(true)).toEqual(['file', 'reading', 'preview', 'apply']);
  expect(stepsOf(false)).toHaveLength(6);
});

it('nextFile is the one after, and none after the last or without several', () => {
  expect(nextFile({ files: ['a', 'b'], file: 'a' })).toBe('b');
  expect(nextFile({ files: ['a', 'b'], file: 'b' })).toBeUndefined();
  expect(nextFile({ file: 'a' })).toBeUndefined();
});
