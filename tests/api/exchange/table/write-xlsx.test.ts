// Workbooks that are written hold text as text, never a formula, and are read back as they were.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readTable } from '#api/exchange/table/read-table.ts';
import { type SheetToWrite, writeWorkbook } from '#api/exchange/table/write-xlsx.ts';
import { written } from '../../../support/files.ts';
import { limits } from './reading.ts';

async function roundTrip(sheets: SheetToWrite[], sheet?: string) {
  const path = written({})('out.xlsx');
  await writeWorkbook(path, sheets);
  return readTable(path, { headerFrom: 1, ...(sheet === undefined ? {} : { sheet }) }, limits, {
    noRows: true,
  });
}

describe('writeWorkbook', () => {
  it('keeps texts as they are, numbers as numbers, and lists in one cell', async () => {
    const texts = [
      '=1+1',
      '+81',
      '@x',
      '1020001071491',
      '007',
      ' 空白 ',
      '二行\n目',
      '',
      '_x0041_',
      'constructor',
    ];
    const rows = [...texts.map((text) => [text, 'x']), [1.5, true], [1020001071491, null], [['a', 'b'], 'x']];
    const {
      headers,
      rows: read,
      remarks,
    } = await roundTrip([{ name: '主体', headers: ['名称', '備考'], rows }]);
    expect([headers, remarks]).toEqual([['名称', '備考'], []]);
    expect(read.map(({ cells }) => cells[0])).toEqual([...texts, '1.5', '1020001071491', 'a;b']);
    expect(read.at(-3)!.cells[1]).toBe('true');
  });

  it('keeps line ends, control characters and halves of characters', async () => {
    const texts = [
      'a\r\nb',
      'a\rb',
      'a\u0001b\u001f',
      'a\ud800b',
      '\udfff',
      '\ufffe\uffff\ufffd',
      '𠮷\ud83f\udfff',
      'x\u0085',
    ];
    const { rows } = await roundTrip([{ name: 'a', headers: ['x'], rows: texts.map((text) => [text]) }]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(texts);
  });

  it('gives sheets names that Excel takes, no two the same', async () => {
    const long = '協'.repeat(40);
    const names = ['a/b', 'A b', long, long, ''];
    const { sheets } = await roundTrip(names.map((name) => ({ name, headers: ['x'], rows: [] })));
    expect(sheets.map(({ name }) => name)).toEqual([
      'a b',
      'A b (2)',
      '協'.repeat(31),
      `${'協'.repeat(26)} (2)`,
      'Sheet',
    ]);
  });

  it('writes as many rows as there are, also those behind the ones that columns are measured by', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => [i, `第${i}回 ${'水辺'.repeat(20)}`]);
    const { rows: read } = await roundTrip(
      [{ name: 'x', titles: ['一覧'], headers: ['回', '名称'], rows }],
      'x',
    );
    expect(read.slice(-900).map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(String)));
  });

  it('takes rows as fast as they are read, and no more of them when nobody reads', async () => {
    let taken = 0;
    let ended = false;
    async function* rows() {
      try {
        for (; taken < 200_000; taken += 1) yield [`第${taken}回`, Math.sin(taken)];
      } finally {
        ended = true;
      }
    }
    const out = new PassThrough();
    const writing = writeWorkbook(out, [{ name: 'x', headers: ['回', '値'], rows: rows() }]);
    await once(out, 'readable');
    while (taken === 0) await setImmediate();
    for (let round = 0; round < 200; round += 1) await setImmediate();
    expect(taken).toBeLessThan(100_000);
    out.destroy();
    await expect(writing).rejects.toThrow();
    await expect.poll(() => ended).toBe(true);
  });

  it('says what went wrong when rows cannot be read to the end', async () => {
    async function* rows() {
      yield ['みなも会'];
      throw new Error('the database is gone');
    }
    const writing = writeWorkbook(new PassThrough().resume(), [
      { name: 'x', headers: ['名称'], rows: rows() },
    ]);
    await expect(writing).rejects.toThrow('the database is gone');
  });

  it('writes into a stream as into a file', async () => {
    const path = written({})('out.xlsx');
    await writeWorkbook(createWriteStream(path), [{ name: 'x', headers: ['名称'], rows: [['みなも会']] }]);
    expect((await readTable(path, {}, limits)).rows).toEqual([{ line: 2, cells: ['みなも会'] }]);
  });
});
