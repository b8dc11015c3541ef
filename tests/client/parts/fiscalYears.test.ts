// Spans of fiscal years as people write them.
import { expect, it } from 'vitest';
import { fiscalYears } from '../../../client/parts/fiscalYears.ts';
import { speaker } from '../speaker.ts';

const { t } = speaker('ja');

it('says one year, several of one era, and one that is open', () => {
  expect(fiscalYears(2024, 2024, t, 'ja')).toBe('令和6年度');
  expect(fiscalYears(2021, 2023, t, 'ja')).toBe('令和3〜5年度');
  expect(fiscalYears(2021, null, t, 'ja')).toBe('令和3年度〜');
  expect(fiscalYears(2019, 2019, t, 'ja')).toBe('令和元年度');
});

it('writes both years where the span begins with the first of an era or reaches over two', () => {
  expect(fiscalYears(2019, 2021, t, 'ja')).toBe('令和元年度〜令和3年度');
  expect(fiscalYears(2017, 2020, t, 'ja')).toBe('平成29年度〜令和2年度');
  expect(fiscalYears(1985, 1990, t, 'ja')).toBe('1985年度〜平成2年度');
});

it('has Gregorian years in English', () => {
  const english = speaker('en').t;
  expect(fiscalYears(2021, 2023, english, 'en')).toBe('FY2021–2023');
  expect(fiscalYears(2017, 2020, english, 'en')).toBe('FY2017–2020');
  expect(fiscalYears(2024, null, english, 'en')).toBe('FY2024–');
});
