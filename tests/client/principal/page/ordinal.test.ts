// Places in an order.
import { expect, it } from 'vitest';
import { ordinal } from '../../../../client/principal/page/ordinal.ts';
import { speaker } from '../../speaker.ts';

const places = (language: 'ja' | 'en') =>
  [1, 2, 3, 4, 11, 12, 21, 1023].map((place) => ordinal(place, language, speaker(language).t));

it('counts in English', () => {
  expect(places('en')).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '21st', '1,023rd']);
});

it('counts in Japanese', () => {
  expect(places('ja')).toEqual(['1', '2', '3', '4', '11', '12', '21', '1,023'].map((n) => `${n}番目`));
});
