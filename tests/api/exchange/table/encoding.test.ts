// Encodings are found, read as Windows means them, and what fits none is refused with line, character and bytes.
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '#api/exchange/table/table.ts';
import { readBytes, refusal } from './reading.ts';

const TEXT = '番号,名称,備考\r\n1,株式会社みなも,①〜④の活動\r\n2,ＮＰＯ法人やま,"髙﨑 ㈱ ｱｲｳ\r\n二行目"\r\n';
const LABELS: [Encoding, string][] = [
  ['UTF_8', 'utf8'],
  ['UTF_16LE', 'utf-16le'],
  ['UTF_16BE', 'utf-16be'],
  ['CP932', 'cp932'],
  ['EUC_JP', 'eucjp'],
];
// Windows has one wave dash, and no way to write the other.
const windows = (text: string) => text.replaceAll('〜', '～');
// What EUC-JP cannot hold.
const fitting = (text: string, encoding: Encoding) =>
  encoding === 'EUC_JP' ? text.replaceAll(/[髙﨑①④㈱]/g, '高') : text;

describe('encodings', () => {
  it.each(LABELS)('finds %s', async (encoding, label) => {
    const text = fitting(windows(TEXT), encoding);
    const expected = await readBytes(text);
    const bytes = iconv.encode(text, label);
    const table = await readBytes(bytes);
    expect(table).toMatchObject({ encoding, headers: ['番号', '名称', '備考'] });
    expect(table.rows).toEqual(expected.rows);
    expect((await readBytes(bytes, { encoding })).rows).toEqual(expected.rows);
  });

  it.each(['utf8', 'utf-16le', 'utf-16be'])('takes the byte order mark of %s off', async (label) => {
    const table = await readBytes(iconv.encode(TEXT, label, { addBOM: true }));
    expect(table.headers[0]).toBe('番号');
  });

  it('reads CP932 as Windows does', async () => {
    const cases: [number[], string][] = [
      [[0x87, 0x40], '①'],
      [[0x87, 0x8a], '㈱'],
      [[0x81, 0x60], '～'],
      [[0x81, 0x7c], '－'],
      [[0x81, 0x61], '∥'],
      [[0xfb, 0xfc], '髙'],
      [[0xed, 0x95], '﨑'],
      [[0xfa, 0xb1], '﨑'],
      [[0xee, 0xef], 'ⅰ'],
      [[0xb1], 'ｱ'],
      [[0x5c], '\\'],
      [[0xf0, 0x40], '\ue000'],
    ];
    const lines = cases.map(([bytes]) => Buffer.from([...bytes, 0x2c, 0x78, 0x0a]));
    const { rows } = await readBytes(Buffer.concat([iconv.encode('名称,備考\n', 'cp932'), ...lines]));
    expect(rows.map(({ cells }) => cells[0])).toEqual(cases.map(([, text]) => text));
  });

  it('tells EUC-JP from CP932 where both could be', async () => {
    const kanji = iconv.encode('名前,ひらがな\n山田,かたかな\n', 'eucjp');
    expect((await readBytes(kanji)).encoding).toBe('EUC_JP');
    const narrow = iconv.encode('ﾅﾏｴ,ﾌﾘｶﾞﾅ\nﾔﾏ,ｶﾜ\n', 'cp932');
    expect((await readBytes(narrow)).encoding).toBe('CP932');
  });

  it('says in which line, at which character and with which bytes encodings are mixed', async () => {
    const cp932 = (text: string) => iconv.encode(text, 'cp932');
    const filler = 'みなも会,環境\n'.repeat(20);
    const utf8First = Buffer.concat([Buffer.from(`名称,分野\n${filler}水,`), cp932('市民\n')]);
    const first = await refusal(readBytes(utf8First));
    expect(first.details).toMatchObject({ file: 'list.csv', line: 22, value: '水,' });
    expect(first.words.en).toContain('8E 73 96 AF at character 3');
    const cp932First = Buffer.concat([cp932(`名称,分野\n${filler}`), Buffer.from('a,水辺の会\n')]);
    const second = await refusal(readBytes(cp932First));
    expect(second.details).toMatchObject({ line: 22 });
    expect(second.words.en).toContain('character 3');
    expect(second.words.en).toContain('E6 B0 B4');
  });

  it('says it too far down, in lines of any end, and where the file is cut off', async () => {
    const line = 'みなも会,環境\r\n';
    const long = Buffer.concat([Buffer.from(line.repeat(9000)), Buffer.from([0x41, 0xff])]);
    const { details, words } = await refusal(readBytes(long));
    expect(details).toMatchObject({ line: 9001, value: 'A' });
    expect(words.en).toContain('FF at character 2');
    const cut = Buffer.from('名称\nみなも').subarray(0, -1);
    expect((await refusal(readBytes(cut, { encoding: 'UTF_8' }))).details).toMatchObject({ line: 2 });
    expect((await refusal(readBytes(Buffer.from('名称\n会'), { encoding: 'EUC_JP' }))).details).toMatchObject(
      {
        line: 1,
      },
    );
  });

  it('refuses JIS by its name', async () => {
    const jis = Buffer.from('\x1b$B3&\x1b(B,a\n1,2\n', 'latin1');
    expect((await refusal(readBytes(jis))).words.en).toContain('ISO-2022-JP');
  });
});
