// Any table that is written in any encoding and dialect, or as a workbook, is read back with the same cells.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, it } from 'vitest';
import { readTable } from '#api/exchange/table/read-table.ts';
import type { Reading } from '#api/exchange/table/table.ts';
import { writeWorkbook } from '#api/exchange/table/write-xlsx.ts';
import { written } from '../../../support/files.ts';
import { limits } from './reading.ts';

/** Characters that the encoding holds: it gives back what it was given. */
const holds = (label: string) => (text: string) => iconv.decode(iconv.encode(text, label), label) === text;

const ENCODINGS = [
  { encoding: 'UTF_8', label: 'utf8', marks: true },
  { encoding: 'UTF_16LE', label: 'utf-16le', marks: true },
  { encoding: 'UTF_16BE', label: 'utf-16be', marks: true },
  { encoding: 'CP932', label: 'cp932', marks: false },
  { encoding: 'EUC_JP', label: 'eucjp', marks: false },
] as const;

const DELIMITERS = [
  { delimiter: 'COMMA', mark: ',' },
  { delimiter: 'TAB', mark: '\t' },
  { delimiter: 'SEMICOLON', mark: ';' },
] as const;

const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'みなも会株式㈱①～－髙﨑ｱｲ゛ー・、（）０Ａ') },
  { weight: 3, arbitrary: fc.constantFrom(...'aZ09 ,;\t"\'\n\r=+-@#<&>_') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);
const cell = fc.array(character, { maxLength: 8 }).map((parts) => parts.join(''));

/** A table whose first line and last column have text, so that nothing of it is let go as empty. */
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
  .map((rows) => rows.map((cells) => [...cells.slice(0, -1), `${cells.at(-1)}.`]));

const rowsOf = (rows: readonly { cells: string[] }[]) => rows.map(({ cells }) => cells);
const same = (a: unknown, b: unknown) => {
  if (JSON.stringify(a) !== JSON.stringify(b))
    throw new Error(`${JSON.stringify(a)} was read for ${JSON.stringify(b)}`);
};

/** The first line is given the place of the headers, so that finding them has no part in it. */
const withHeaders = (rows: string[][]) => [rows[0]!.map((_, i) => `h${i}`), ...rows];

async function readBack(name: string, contents: Uint8Array, reading: Reading): Promise<string[][]> {
  const read = await readTable(written({ [name]: contents })(name), { headerFrom: 1, ...reading }, limits);
  return rowsOf(read.rows);
}

describe('a table is read back', () => {
  it('from text of every encoding, delimiter, quoting, line end and packing', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom(...DELIMITERS),
        fc.record({
          quoteAll: fc.boolean(),
          end: fc.constantFrom('\n', '\r\n', '\r'),
          last: fc.boolean(),
          mark: fc.boolean(),
          gzip: fc.boolean(),
          told: fc.boolean(),
        }),
        async (rows, { encoding, label, marks }, { delimiter, mark }, how) => {
          const fits = holds(label);
          const kept = rows.map((cells) => cells.map((text) => [...text].filter(fits).join('')));
          const quoted = (text: string) =>
            how.quoteAll || /[,;\t"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = withHeaders(kept).map((cells) => cells.map(quoted).join(mark));
          const whole = text.join(how.end) + (how.last ? how.end : '');
          // Bytes alone cannot always tell which of several encodings they are in: a few characters may be any.
          const addBOM = marks && (how.mark || encoding !== 'UTF_8');
          const bytes = iconv.encode(whole, label, { addBOM });
          const reading: Reading = { delimiter, ...(how.told || !marks ? { encoding } : {}) };
          same(await readBack('list.csv', how.gzip ? gzipSync(bytes) : bytes, reading), kept);
        },
      ),
      { numRuns: 300, seed: 4 },
    );
  });

  it('with all of it found, where there is text enough to tell', async () => {
    const names = fc.array(fc.constantFrom(...'みなも会やまの里かわ連合環境防災子育て'), {
      minLength: 4,
      maxLength: 12,
    });
    const row = fc.tuple(
      names.map((parts) => parts.join('')),
      names.map((parts) => parts.join('')),
      fc.integer({ min: 0, max: 999 }).map(String),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 5, maxLength: 20 }),
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rows, { label }, { mark }, end) => {
          const text = [['名称', '分野', '人数'], ...rows].map((cells) => cells.join(mark)).join(end);
          const path = written({ 'list.csv': iconv.encode(text, label, { addBOM: false }) })('list.csv');
          const read = await readTable(path, {}, limits);
          same(read.headers, ['名称', '分野', '人数']);
          same(rowsOf(read.rows), rows);
        },
      ),
      { numRuns: 150, seed: 4 },
    );
  });

  it('from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const path = written({})('list.xlsx');
        const [headers = [], ...body] = withHeaders(rows);
        await writeWorkbook(path, [{ name: 'x', headers, rows: body }]);
        same(rowsOf((await readTable(path, { headerFrom: 1 }, limits)).rows), rows);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
