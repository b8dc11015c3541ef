// Fiscal years as people write them.

import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { fiscalYear } from '../../../client/parts/fiscalYear.ts';
import { loadAllWords, loadWords } from '../../../client/words/words.ts';

beforeAll(async () => {
  await loadWords();
  await loadAllWords();
});

it('names the era', () => {
  expect(fiscalYear(2024, i18next.t)).toBe('令和6年度（2024）');
  expect(fiscalYear(2018, i18next.t)).toBe('平成30年度（2018）');
});

it('calls the first year of an era 元年', () => {
  expect(fiscalYear(2019, i18next.t)).toBe('令和元年度（2019）');
  expect(fiscalYear(1989, i18next.t)).toBe('平成元年度（1989）');
});

it('leaves years before the eras it knows as they are', () => {
  expect(fiscalYear(1985, i18next.t)).toBe('1985');
});

it('has the Gregorian year first in English', () => {
  expect(fiscalYear(2019, i18next.getFixedT('en'))).toBe('FY2019 (Reiwa 1)');
});
