// Every indicator of a city worked by hand.
import { expect, it } from 'vitest';
import { indicators } from '#api/analysis/indicators/list.ts';
import { healthYear } from '#api/health/health-year.ts';
import { handCity } from '../../../support/handCity.ts';
import { worked } from '../../../support/handCityWorked.ts';

const years = [2022, 2023, 2024].map((year) => healthYear(handCity, year));

it('every indicator is worked', () => {
  expect(Object.keys(worked)).toEqual(indicators.map(({ id }) => id));
});

it.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (id, { compute }) => {
  years.forEach((year, i) => {
    const value = compute(year);
    const expected = worked[id]![i]!;
    if (expected === null) expect(value, `${year.year}`).toBeNaN();
    else expect(value, `${year.year}`).toBeCloseTo(expected, 12);
  });
});

it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
  '%s says what it is',
  (_, each) => {
    for (const words of [each.label, each.meaning, each.unit, each.undefinedWhen]) {
      expect(words.ja).toMatch(/[ぁ-ん一-龠ァ-ヶ]/);
      expect(words.en).toMatch(/^[^ぁ-ん一-龠]+$/);
    }
    expect(each.meaning.ja).toMatch(/。$/);
    expect(each.meaning.en).toMatch(/\.$/);
  },
);
