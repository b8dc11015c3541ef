// What is read as one table, and what is refused, with the place of the fault.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readTable } from '#api/exchange/table/read-table.ts';
import { limits, readBytes, refusal } from './reading.ts';

describe('readTable', () => {
  it('reads an array of JSON objects in any encoding: their names are the headers, each is a row', async () => {
    const items = [
      { 名称: 'みなも会', 会員数: 12, 法人: true, 分野: ['まちづくり', '環境'] },
      { 名称: '緑の会', 備考: '休会中', 会員数: null },
    ];
    const text = JSON.stringify(items);
    const read = await readBytes(text);
    expect(read).toMatchObject({
      ...{ format: 'JSON', encoding: 'UTF_8', delimiter: null, headerFrom: 1, headerTo: 1 },
      headers: ['名称', '会員数', '法人', '分野', '備考'],
      rows: [
        { line: 2, cells: ['みなも会', '12', 'true', 'まちづくり\n環境', ''] },
        { line: 3, cells: ['緑の会', '', '', '', '休会中'] },
      ],
      remarks: [],
    });
    const others = [`\ufeff${JSON.stringify(items, null, 2)}`, gzipSync(text), iconv.encode(text, 'cp932')];
    for (const other of others) expect((await readBytes(other)).rows).toEqual(read.rows);
  });

  it('refuses JSON that is too large to be parsed at once, or has a name for each object', async () => {
    const large = JSON.stringify([{ 名称: 'あ'.repeat(3_000_000) }]);
    const wide = JSON.stringify(Array.from({ length: 1000 }, (_, i) => ({ [`n${i}`]: i })));
    const most = { ...limits, bytes: 20_000_000 };
    for (const [text, words] of [
      [large, '8 MB'],
      [wide, 'columns'],
    ] as const) {
      const { code, words: found } = await refusal(readBytes(text, {}, most));
      expect([code, found.en]).toEqual(['TOO_LARGE', expect.stringContaining(words)]);
    }
  });

  it('reads UTF-8 with and without BOM, any line end, and gzip, all alike', async () => {
    const text = 'id,名称\n1,みなも会\n2,"水,辺"\n';
    const plain = await readBytes(text);
    expect(plain).toMatchObject({
      fileName: 'list.csv',
      format: 'CSV',
      encoding: 'UTF_8',
      delimiter: 'COMMA',
      sheets: [],
      sheet: null,
      titles: [],
      headerFrom: 1,
      headerTo: 1,
      headers: ['id', '名称'],
      rows: [
        { line: 2, cells: ['1', 'みなも会'] },
        { line: 3, cells: ['2', '水,辺'] },
      ],
      blankRows: 0,
      remarks: [],
    });
    const others = [
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      text.trimEnd(),
    ];
    for (const other of others) expect((await readBytes(other)).rows).toEqual(plain.rows);
    expect(await readBytes(gzipSync(text))).toEqual(plain);
  });

  it('knows the line in which a row begins, over quoted line breaks and blank lines', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = 'id,note\n1,"a\nb\n\nc"\n\n2,x\n,\n3,y\n';
      const { rows, blankRows } = await readBytes(text.replaceAll('\n', end));
      expect(rows.map(({ line }) => line)).toEqual([2, 7, 9]);
      expect(rows[0]!.cells[1]).toBe('a\nb\n\nc'.replaceAll('\n', end));
      expect(blankRows).toBe(2);
    }
  });

  it('takes the fingerprint of the contents, not of the packing', async () => {
    const { fileHash, bytes } = await readBytes('id\n1\n');
    expect(fileHash).toMatch(/^[0-9a-f]{64}$/);
    expect(bytes).toBe(5);
    expect(await readBytes(gzipSync('id\n1\n', { level: 1 }))).toMatchObject({ fileHash, bytes });
    expect((await readBytes('id\n2\n')).fileHash).not.toBe(fileHash);
  });

  it('lets empty cells beyond the headers go', async () => {
    expect((await readBytes('id,name\n1,a,,\n')).rows).toEqual([{ line: 2, cells: ['1', 'a'] }]);
  });

  it('keeps rows with cells too many or too few, and marks them', async () => {
    const { headers, rows } = await readBytes('id,name,kana\n1,a,b\n2,b\n3,c,d,e\n');
    expect(headers).toEqual(['id', 'name', 'kana', '(4)']);
    expect(rows).toEqual([
      { line: 2, cells: ['1', 'a', 'b', ''] },
      { line: 3, cells: ['2', 'b', '', ''], ragged: true },
      { line: 4, cells: ['3', 'c', 'd', 'e'], ragged: true },
    ]);
  });

  it('numbers headers that stand twice or are missing, and says so', async () => {
    const { headers, remarks } = await readBytes('id,name,,ｎａｍｅ,name\n1,a,b,c,d\n');
    expect(headers).toEqual(['id', 'name', '(3)', 'name (2)', 'name (3)']);
    expect(remarks).toMatchObject([{ code: 'headerTwice', column: 'name' }]);
  });

  it('finds commas, tabs and semicolons, and takes what it is told', async () => {
    const rows = [
      ['名称', '分野', '備考'],
      ['みなも会', '環境;福祉', 'a, b'],
      ['やまの会', '防災;福祉', 'c'],
    ];
    const quoted = (cell: string) => (/[,;\t]/.test(cell) ? `"${cell}"` : cell);
    for (const [delimiter, mark] of [
      ['COMMA', ','],
      ['TAB', '\t'],
      ['SEMICOLON', ';'],
    ] as const) {
      const text = rows.map((row) => row.map(quoted).join(mark)).join('\n');
      const table = await readBytes(text);
      expect(table).toMatchObject({ delimiter, headers: rows[0] });
      expect(table.rows.map(({ cells }) => cells)).toEqual(rows.slice(1));
      expect((await readBytes(text, { delimiter })).rows).toEqual(table.rows);
    }
    expect((await readBytes('a;b\n1;2\n', { delimiter: 'COMMA' })).headers).toEqual(['a;b']);
    expect((await readBytes('名称\nみなも会\n')).delimiter).toBe('COMMA');
  });

  it('takes quotes in the middle of cells as they stand, and says so', async () => {
    const { rows, remarks } = await readBytes('id,name\n1,a"b"\n2,"c"d\n3,"e ""f"""\n');
    expect(rows.map(({ cells }) => cells[1])).toEqual(['a"b"', '"c"d', 'e "f"']);
    expect(remarks).toMatchObject([{ code: 'looseQuotes' }]);
    expect(remarks[0]!.en).toContain('line 2');
  });

  it('says which characters got lost or are of the writer’s own making', async () => {
    const { remarks } = await readBytes('id,name\n1,a\n2,\ufffd\n3,\ue000\n');
    expect(remarks.map(({ code }) => code)).toEqual(['lostCharacters', 'ownCharacters']);
    expect(remarks[1]!.ja).toContain('4行目');
  });

  it('reads headers without rows where that is wanted', async () => {
    const { rows, headers } = await readBytes('id,name\n', {}, limits, { noRows: true });
    expect([rows, headers]).toEqual([[], ['id', 'name']]);
  });

  it.each([
    ['an empty file', '', {}],
    ['a file of blank lines', '\n\n', {}],
    ['headers without rows', 'id,name\n\n', { line: 1 }],
    ['a quote that is not closed', 'id,name\n1,a\n2,"b\n3,c\n', { line: 3 }],
    ['a quote that is closed in a later row', 'id,name,x\n1,"abc,d\n2,"efg",y\n', { line: 2 }],
  ])('refuses %s and says where', async (_, contents, place) => {
    const { code, details, words } = await refusal(readBytes(contents));
    expect(code).toBe('BAD_USER_INPUT');
    expect(details).toMatchObject({ file: 'list.csv', ...place });
    expect(words.ja).toContain('list.csv');
    expect(words.en).toContain('list.csv');
  });

  it('refuses damaged gzip, folders, files that are not there, and headers where nothing stands', async () => {
    const packed = gzipSync('id,name\n1,a\n');
    expect((await refusal(readBytes(packed.subarray(0, packed.length - 6)))).words.en).toContain('gzip');
    expect((await refusal(readTable(tmpdir(), {}, limits))).code).toBe('BAD_USER_INPUT');
    expect((await refusal(readTable(join(tmpdir(), 'none.csv'), {}, limits))).code).toBe('NOT_FOUND');
    expect((await refusal(readBytes('a\n1\n', { headerFrom: 9 }))).details).toMatchObject({ line: 9 });
  });

  it('refuses more bytes, also packed ones, more rows, columns and cells than the limits', async () => {
    const most = { bytes: 10_000, rows: 100, cells: 1000 };
    const refused = (contents: string | Buffer) => refusal(readBytes(contents, {}, most));
    const long = `id\n${'1\n'.repeat(101)}`;
    expect(await refused(long)).toMatchObject({ code: 'TOO_LARGE', details: { line: 102 } });
    const big = 'id\n'.padEnd(20_000, '1');
    expect((await refused(big)).code).toBe('TOO_LARGE');
    expect((await refused(gzipSync(big))).code).toBe('TOO_LARGE');
    const wide = Array.from({ length: 501 }, (_, i) => `c${i}`).join(',');
    expect(await refused(`${wide}\n1\n`)).toMatchObject({
      code: 'TOO_LARGE',
      details: { line: 1, column: 'SG' },
    });
    expect((await refused(`${wide.slice(0, 200)}\n${'1\n'.repeat(60)}`)).code).toBe('TOO_LARGE');
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(readBytes('id\n1\n', {}, limits, { signal })).rejects.toThrow('stopped');
  });
});
