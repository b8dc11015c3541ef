// Lines of the words around a picture.
import { expect, it } from 'vitest';
import { wrapped } from '../../../../client/map/export/picture.ts';

const pen = {
  widthOf: (words: string) => [...words].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0),
};
const style = { size: 13, weight: 400 } as const;

it('wrapped breaks between Japanese characters and between words', () => {
  expect(wrapped(pen, '市民活動団体と協働', 8, style)).toEqual(['市民活動', '団体と協', '働']);
  expect(wrapped(pen, 'one two three', 8, style)).toEqual(['one two', 'three']);
  expect(wrapped(pen, '令和6年度 CIVIC', 9, style)).toEqual(['令和6年度', 'CIVIC']);
});

it('leaves short ones as they are, and long words whole', () => {
  expect(wrapped(pen, '協働', 100, style)).toEqual(['協働']);
  expect(wrapped(pen, 'incomprehensibilities', 5, style)).toEqual(['incomprehensibilities']);
  expect(wrapped(pen, '', 5, style)).toEqual([]);
});
