// Ranges of figures in words.
import { expect, it } from 'vitest';
import { rangeText } from '../../../client/help/rangeText.ts';
import { speaker } from '../speaker.ts';

it.each([
  [{ min: -1, max: 1, boolean: false }, '-1〜1'],
  [{ min: 0, max: null, boolean: false }, '0以上'],
  [{ min: null, max: 1, boolean: false }, '1以下'],
  [{ min: null, max: null, boolean: false }, '上下の限りなし'],
  [{ min: 0, max: 1, boolean: true }, 'はい / いいえ'],
])('%o: %s', (range, text) => {
  const { t, language } = speaker('ja');
  expect(rangeText(range, t, language)).toBe(text);
});
