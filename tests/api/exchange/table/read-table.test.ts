// What is read as one table, and what is refused, with the place of the fault.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AppError } from '#api/errors.ts';
import { readTable } from '#api/exchange/table/read-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'csv-'));
const limits = { bytes: 10_000, rows: 100 };

function file(contents: string | Buffer, name = 'list.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

const read = (contents: string | Buffer) => readTable(file(contents), {}, limits);

async function refused(work: Promise<unknown>): Promise<AppError> {
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

describe('readTable', () => {
  it('reads UTF-8 with and without BOM, LF and CRLF, and gzip, all alike', async () => {
    const text = 'id,名称\n1,みなも会\n2,"水,辺"\n';
    const plain = await read(text);
    expect(plain).toMatchObject({
      fileName: 'list.csv',
      headers: ['id', '名称'],
      rows: [
        { line: 2, cells: ['1', 'みなも会'] },
        { line: 3, cells: ['2', '水,辺'] },
      ],
      blankRows: 0,
    });
    for (const other of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), text.trimEnd()])
      expect((await read(other)).rows).toEqual(plain.rows);
    expect(await read(gzipSync(text))).toEqual(plain);
  });

  it('knows the line in which a row begins, over quoted line breaks and blank lines', async () => {
    const { rows, blankRows } = await read('id,note\n1,"a\nb\n\nc"\n\n2,x\n,\n3,y\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 7, 9]);
    expect(rows[0]!.cells[1]).toBe('a\nb\n\nc');
    expect(blankRows).toBe(2);
  });

  it('takes the fingerprint of the contents, not of the packing', async () => {
    const { fileHash } = await read('id\n1\n');
    expect(fileHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await read(gzipSync('id\n1\n', { level: 1 }))).fileHash).toBe(fileHash);
    expect((await read('id\n2\n')).fileHash).not.toBe(fileHash);
  });

  it('lets empty cells beyond the headers go', async () => {
    expect((await read('id,name\n1,a,,\n')).rows[0]!.cells).toEqual(['1', 'a']);
  });

  it.each([
    ['an empty file', '', {}],
    ['a file of blank lines', '\n\n', {}],
    ['a header twice', 'id,name,ｉｄ\n', { line: 1, column: 'id' }],
    ['a quote that is not closed', 'id,name\n1,a\n2,"b\n3,c\n', { line: 3 }],
    ['text after a quote', 'id,name\n1,"a"b\n', { line: 2, column: 'name' }],
    ['a quote in a cell', 'id,name\n1,a"b"\n', { line: 2, column: 'name' }],
  ])('refuses %s and says where', async (_, contents, place) => {
    const { code, details, words } = await refused(read(contents));
    expect(code).toBe('BAD_USER_INPUT');
    expect(details).toMatchObject({ file: 'list.csv', ...place });
    expect(words.ja).toContain('list.csv');
    expect(words.en).toContain('list.csv');
  });

  it('refuses other encodings with line and character', async () => {
    const cp932 = Buffer.concat([
      Buffer.from('id,name\n1,ok\n2,'),
      Buffer.from([0x8e, 0x73, 0x96, 0xaf, 0x0a]),
    ]);
    const { details, words } = await refused(read(cp932));
    expect(details).toMatchObject({ line: 3 });
    expect(words.en).toContain('character 3');
  });

  it('refuses damaged gzip, Excel workbooks, folders and files that are not there', async () => {
    const packed = gzipSync('id,name\n1,a\n');
    expect((await refused(read(packed.subarray(0, packed.length - 6)))).words.en).toContain('gzip');
    expect((await refused(read(Buffer.from('PK\u0003\u0004rest')))).words.en).toContain('Excel');
    expect((await refused(readTable(folder, {}, limits))).code).toBe('BAD_USER_INPUT');
    expect((await refused(readTable(join(folder, 'none.csv'), {}, limits))).code).toBe('NOT_FOUND');
  });

  it('refuses more bytes, also packed ones, more rows and more columns than the limits', async () => {
    const long = `id\n${'1\n'.repeat(101)}`;
    expect(await refused(read(long))).toMatchObject({ code: 'TOO_LARGE', details: { line: 102 } });
    const big = 'id\n'.padEnd(20_000, '1');
    expect((await refused(read(big))).code).toBe('TOO_LARGE');
    expect((await refused(read(gzipSync(big)))).code).toBe('TOO_LARGE');
    const wide = Array.from({ length: 501 }, (_, i) => `c${i}`).join(',');
    expect((await refused(read(wide))).code).toBe('TOO_LARGE');
  });
});
