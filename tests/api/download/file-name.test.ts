// Names of downloaded lists.
import { expect, it } from 'vitest';
import { fileName } from '#api/download/file-name.ts';

const label = { ja: '主体の一覧', en: 'Principals' };
// Late in the evening in London it is the next day in Japan.
const at = new Date('2026-03-31T20:00:00Z');

it('says the list, the day in Japan, and that the city is fictional where it is', () => {
  expect(fileName(label, { language: 'ja', fictional: true, format: 'xlsx', at })).toBe(
    '主体の一覧_2026-04-01_架空の市.xlsx',
  );
  expect(fileName(label, { language: 'en', fictional: false, format: 'csv', at })).toBe(
    'Principals_2026-04-01.csv',
  );
});
