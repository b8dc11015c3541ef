// Values of figures in words.
import { expect, it } from 'vitest';
import { figureText } from '../../../client/figure/figureText.ts';
import { speaker } from '../speaker.ts';

it.each([
  [12_345, false, '12,345'],
  [0.012345, false, '0.0123'],
  [1, true, 'はい'],
  [0, true, 'いいえ'],
  [null, true, '—'],
  [null, false, '—'],
])('%s, yes or no %s: %s', (value, boolean, text) => {
  const { t, language } = speaker('ja');
  expect(figureText(value, { boolean }, language, t)).toBe(text);
});
