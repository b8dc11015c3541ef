// Faults in a form: those seen before anything is sent, and those the API names.
import { expect, it } from 'vitest';
import type { Field } from '../../../client/form/Field.ts';
import { ownFaults, refusedFields } from '../../../client/form/faults.ts';
import { AskError, refusalIn } from '../../../client/parts/ask.ts';

const fields: Field[] = [
  { kind: 'text', name: 'name', label: '', required: true },
  { kind: 'year', name: 'startYear', label: '' },
  { kind: 'number', name: 'budget', label: '' },
  { kind: 'tags', name: 'aliases', label: '' },
];
const good = { name: '会', startYear: 'R6', budget: '', aliases: [] };

it('sees what is missing and what is no number', () => {
  expect(ownFaults(fields, good)).toEqual({});
  expect(ownFaults(fields, { ...good, name: '　', startYear: '来年', budget: '多め' })).toEqual({
    ...{ name: 'missing', startYear: 'noYear', budget: 'noNumber' },
  });
});

const refusal = (extensions: object) => refusalIn({ errors: [{ message: '', extensions }] })!;
const words = (text: string) => ({ ja: text, en: text });

it('puts what the API says of several fields, and of items in them, to each field, the first fault first', () => {
  const faults = [
    { field: 'aliases.1', ...words('too long') },
    { field: 'aliases.2', ...words('empty') },
    { field: 'name', ...words('missing') },
    { field: 'elsewhere', ...words('?') },
  ];
  const error = refusal({
    code: 'BAD_USER_INPUT',
    field: 'aliases.1',
    faults,
    ...words('aliases.1: too long'),
  });
  expect(refusedFields(fields, error)).toEqual({ aliases: words('too long'), name: words('missing') });
});

it('takes the name of the field out of what is said of one', () => {
  const error = refusal({ code: 'BAD_USER_INPUT', field: 'name', ...words('name: no good') });
  expect(refusedFields(fields, error)).toEqual({ name: words('no good') });
});

it('puts to no field what is about none of them', () => {
  expect(refusedFields(fields, refusal({ code: 'BAD_USER_INPUT', ...words('no') }))).toEqual({});
  const conflict = refusal({ code: 'CONFLICT', field: 'name', ...words('name: no') });
  expect(refusedFields(fields, conflict)).toEqual({});
  expect(refusedFields(fields, new AskError('UNREACHABLE', ''))).toEqual({});
});
