// What stands in a field, in words.
import { expect, it } from 'vitest';
import type { Field } from '../../../client/form/Field.ts';
import { valueText } from '../../../client/form/valueText.ts';
import { speaker } from '../speaker.ts';

const { t } = speaker('ja');
const options = [{ value: 'A', label: 'あ' }];
const base = { name: 'x', label: '' };

it.each([
  [{ ...base, kind: 'choice', options }, 'A', 'あ'],
  [{ ...base, kind: 'choice', options }, 'Z', 'Z'],
  [{ ...base, kind: 'choices', options }, ['A', 'Z'], 'あ、Z'],
  [{ ...base, kind: 'tags' }, ['い', 'う'], 'い、う'],
  [{ ...base, kind: 'records', type: 'DISTRICT' }, [{ id: '1', name: '東' }], '東'],
  [{ ...base, kind: 'switch', text: '' }, false, 'いいえ'],
  [{ ...base, kind: 'year' }, '2024', '令和6年度（2024）'],
  [{ ...base, kind: 'year' }, 'いつか', 'いつか'],
  [{ ...base, kind: 'number', unit: '円' }, '1200000', '1,200,000円'],
  [{ ...base, kind: 'number', unit: 'yen' }, '1200', '1,200 yen'],
  [{ ...base, kind: 'number' }, '多い', '多い'],
  [{ ...base, kind: 'text' }, '文', '文'],
  [{ ...base, kind: 'text' }, ' ', null],
  [{ ...base, kind: 'choices', options }, [], null],
] as [Field, never, string | null][])('%j with %j is %s', (field, value, said) => {
  expect(valueText(field, value, t, '、')).toBe(said);
});
