// Two versions of one record: who changed what, and what is saved then.
import { expect, it } from 'vitest';
import { differences, settled } from '../../../client/form/conflict.ts';
import type { Field } from '../../../client/form/Field.ts';

const field = (name: string): Field => ({ kind: 'text', name, label: name });
const fields = ['both', 'mine', 'theirs', 'alike', 'none'].map(field);
const before = { both: '0', mine: '0', theirs: '0', alike: '0', none: '0' };
const mine = { both: '1', mine: '1', theirs: '0', alike: '3', none: '0' };
const theirs = { both: '2', mine: '0', theirs: '2', alike: '3', none: '0' };

it('tells who changed what; of what both changed alike nothing is asked', () => {
  const found = differences(fields, before, mine, theirs);
  expect(found.map((each) => [each.field.name, each.mine, each.theirs, each.changedBy])).toEqual([
    ['both', '1', '2', null],
    ['mine', '1', '0', 'mine'],
    ['theirs', '0', '2', 'theirs'],
  ]);
});

it('takes what is chosen, and else the version of the one who changed it', () => {
  const found = differences(fields, before, mine, theirs);
  expect(settled(theirs, found, { both: 'mine' })).toEqual({ ...theirs, both: '1', mine: '1' });
  expect(settled(theirs, found, { both: 'theirs', mine: 'theirs', theirs: 'mine' })).toEqual({
    ...{ both: '2', mine: '0', theirs: '0', alike: '3', none: '0' },
  });
});
