// What is written opens in Excel without running anything, and is read back as it was.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cleanText } from '#api/exchange/meaning/cells.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import { cellText, csvLines } from '#api/exchange/table/write-csv.ts';

it('neutralises what a spreadsheet would take for a formula', () => {
  for (const text of ['=1+1', '+81', '-3', '@x', '＝1', '\tx']) expect(cellText(text)).toBe(`'${text}`);
  expect(cellText('a=b')).toBe('a=b');
  expect(cellText(-3)).toBe('-3');
  expect(cellText(['=a', 'b'])).toBe("'=a;b");
});

it('writes nothing for what is missing and joins lists', () => {
  expect([null, undefined, '', false, 0].map(cellText)).toEqual(['', '', '', 'false', '0']);
  expect(cellText(['a', 'b'])).toBe('a;b');
  expect(cellText([2024, 2025])).toBe('2024;2025');
});

it('is read back as it was', async () => {
  const texts = ['水辺の会', 'a,b', '"引用"', '二行\n目', '=SUM(A1)', "'そのまま", ' 空白'];
  const path = join(mkdtempSync(join(tmpdir(), 'csv-')), 'out.csv');
  writeFileSync(
    path,
    [
      ...csvLines(
        ['text'],
        texts.map((text) => [text]),
      ),
    ].join(''),
  );
  const { rows, headers } = await readTable(path, {}, { bytes: 1e6, rows: 100 });
  expect(headers).toEqual(['text']);
  expect(rows.map(({ cells }) => cleanText(cells[0]!))).toEqual(texts.map((text) => text.trim()));
});
