// What the fields of two records become.
import { expect, it } from 'vitest';
import type { Field } from '../../../client/form/Field.ts';
import { becoming } from '../../../client/merge/becoming.ts';

const fields: Field[] = [
  { kind: 'text', name: 'name', label: '' },
  { kind: 'text', name: 'website', label: '' },
  { kind: 'text', name: 'kana', label: '' },
  { kind: 'text', name: 'note', label: '' },
  { kind: 'tags', name: 'aliases', label: '' },
  { kind: 'records', name: 'districts', label: '', type: 'DISTRICT' },
  { kind: 'switch', name: 'doNotIntroduce', label: '', text: '' },
];
const east = { id: 'e', name: '東' };
const west = { id: 'w', name: '西' };
const nothing = { aliases: [], districts: [], doNotIntroduce: false };

it('says of each field what comes over and what stays behind, and leaves out those that say nothing', () => {
  const rows = becoming(fields, {
    kept: { ...nothing, name: '甲', kana: 'こう', districts: [east] },
    absorbed: { ...nothing, name: '乙', kana: 'おつ', website: 'w', districts: [west], doNotIntroduce: true },
    ...{ taken: ['website', 'doNotIntroduce'], aliases: ['乙'], links: { districts: [west] } },
  });
  expect(rows.map(({ field, after, what }) => [field.name, after, what])).toEqual([
    ['name', '甲', 'left'],
    ['website', 'w', 'taken'],
    ['kana', 'こう', 'left'],
    ['aliases', ['乙'], 'taken'],
    ['districts', [east, west], 'taken'],
    ['doNotIntroduce', true, 'taken'],
  ]);
});

it('says that nothing changes where both say the same or only the one that stays says anything', () => {
  const rows = becoming(fields, {
    kept: { ...nothing, name: '甲', note: '備' },
    absorbed: { ...nothing, name: '甲' },
    ...{ taken: [], aliases: [], links: {} },
  });
  expect(rows.map(({ field, what }) => [field.name, what])).toEqual([
    ['name', 'same'],
    ['note', 'same'],
  ]);
});
