// From a record into a form and back, and what changed in between.
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../client/form/Field.ts';
import {
  changedFields,
  giveValue,
  inputOf,
  isEmpty,
  isSame,
  readValue,
  readValues,
} from '../../../client/form/values.ts';

const label = '';
const text: Field = { kind: 'text', name: 'name', label };
const budget: Field = { kind: 'number', name: 'budget', label };
const year: Field = { kind: 'year', name: 'year', label };
const status: Field = { kind: 'choice', name: 'status', label, options: [] };
const numbers: Field = { kind: 'choices', name: 'fields', label, options: [], numeric: true };
const tags: Field = { kind: 'tags', name: 'aliases', label };
const many: Field = { kind: 'records', name: 'districts', label, type: 'DISTRICT' };
const one: Field = { kind: 'records', name: 'project', label, type: 'PROJECT', single: true };
const tick: Field = { kind: 'switch', name: 'silent', label, text: '' };
const all = [text, budget, year, status, numbers, tags, many, one, tick];

const record = {
  ...{ name: '会', budget: 1200, year: 2024, status: 'ACTIVE', fields: [3, 1], aliases: ['A'] },
  ...{ districts: [{ id: 'd', name: '東' }], project: { id: 'p', title: '祭' }, silent: true },
};

describe('a record', () => {
  it('comes back as it went in', () => {
    expect(inputOf(all, readValues(all, record))).toEqual({
      ...{ name: '会', budget: 1200, year: 2024, status: 'ACTIVE', fields: [3, 1], aliases: ['A'] },
      ...{ districts: ['d'], project: 'p', silent: true },
    });
  });

  it('is empty where nothing is known, and gives nothing then', () => {
    const values = readValues(all, null);
    expect(Object.values(values).map((value) => value === false || isEmpty(value))).toEqual(
      all.map(() => true),
    );
    expect(inputOf(all, values)).toEqual({
      ...{ name: null, budget: null, year: null, status: null, fields: [], aliases: [] },
      ...{ districts: [], project: null, silent: false },
    });
  });

  it('names another record by its name or its title', () => {
    expect(readValue(one, record.project)).toEqual([{ id: 'p', name: '祭' }]);
  });
});

describe('a change', () => {
  it('is what says something else', () => {
    const before = readValues(all, record);
    const after = { ...before, name: '会 ', fields: ['1', '3'], aliases: ['A', 'B'], year: '令和6' };
    expect(changedFields(all, before, after)).toEqual([tags]);
    expect(changedFields(all, before, { ...before, silent: false, districts: [] })).toEqual([many, tick]);
  });

  it('is a number that cannot be read, too, so that it is not passed over', () => {
    expect(isSame(budget, '', '十円')).toBe(false);
    expect(giveValue(budget, '十円')).toBeNull();
    expect(isSame(year, '', '  ')).toBe(true);
    expect(isSame(year, '2024', 'R6')).toBe(true);
  });
});
