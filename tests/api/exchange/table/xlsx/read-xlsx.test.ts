// What cells of a workbook hold, as Excel means it, and what is said of what was not taken as it stands.
import { describe, expect, it } from 'vitest';
import { type Parts, rowsOf, workbookOf } from '../../../../support/archives.ts';
import { readBytes, refusal } from '../reading.ts';

const HEADERS = ['名称', '値'];

/** The texts of cells that stand below each other in column B; A is filled. */
async function cellsOf(cells: string[], parts: Parts = {}) {
  const rows = cells.map((cell, i) => `<row r="${i + 2}"><c t="str"><v>会${i}</v></c>${cell}</row>`);
  const table = await readBytes(
    workbookOf({ ...parts, sheets: [{ data: rowsOf([HEADERS]) + rows.join('') }] }),
  );
  expect(table).toMatchObject({ format: 'XLSX', headers: HEADERS, encoding: null, delimiter: null });
  return { texts: table.rows.map((row) => row.cells[1]), remarks: table.remarks };
}

describe('cells', () => {
  it('are shared, inline and plain texts, without the readings of kanji', async () => {
    const strings =
      '<si><t>みなも</t></si><si><r><t>水</t></r><r><rPr><b/></rPr><t xml:space="preserve">辺 </t></r><rPh sb="0" eb="1"><t>ミズベ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>_x000D_a_x005F_x0041_</t></si>';
    const shared = [0, 1, 3, 2].map((at) => `<c t="s"><v>${at}</v></c>`);
    const inline =
      '<c t="inlineStr"><is><r><t>a</t></r><r><t>&lt;b&gt;\n</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>';
    const { texts } = await cellsOf([...shared, inline, '<c t="str"><v>1.02E+12</v></c>'], { strings });
    expect(texts).toEqual(['みなも', '水辺 ', '\ra_x0041_', '', 'a<b>\n', '1.02E+12']);
  });

  it('are numbers with every digit, truths and errors', async () => {
    const numbers = ['1020001071491', '0.10000000000000001', '1.020001071491E12', '-5', '1E-7', '3.5'];
    const { texts, remarks } = await cellsOf([
      ...numbers.map((number) => `<c><v>${number}</v></c>`),
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><v>#N/A</v></c>',
    ]);
    expect(texts).toEqual([
      '1020001071491',
      '0.1',
      '1020001071491',
      '-5',
      '0.0000001',
      '3.5',
      'TRUE',
      'FALSE',
      '',
    ]);
    expect(remarks).toMatchObject([{ code: 'errorCells', value: 'B10' }]);
  });

  it('are dates and times where their format shows one', async () => {
    const formats = {
      164: '[$-411]ggge"年"m"月"d"日"',
      165: 'yyyy/m/d h:mm',
      166: '0"時間"',
      167: '#,##0.00E+00',
      168: '[Red]0.0;[Blue]"y"0',
      169: '000000',
      170: 'm"月"d"日"',
      171: '[h]:mm',
      172: '[$-411]ge.m.d;@',
      173: 'h"時"mm"分"',
    };
    const styles = [0, 14, 22, 20, 31, 57, ...Object.keys(formats).map(Number)];
    const cell = (id: number, value: string) => `<c s="${styles.indexOf(id)}"><v>${value}</v></c>`;
    const { texts } = await cellsOf(
      [
        cell(14, '45383'),
        cell(22, '45383.416666666664'),
        cell(20, '0.41666666666666669'),
        cell(31, '45383'),
        cell(57, '45383'),
        cell(164, '45383'),
        cell(165, '45383.999999'),
        cell(166, '8'),
        cell(167, '45383'),
        cell(168, '45383'),
        cell(169, '11002'),
        cell(170, '45383'),
        cell(171, '1.5'),
        cell(172, '45383'),
        cell(173, '45383.5'),
        cell(14, '59'),
        cell(14, '61'),
        cell(14, '-3'),
        cell(20, '0.5000115741'),
      ],
      { formats, styles },
    );
    expect(texts).toEqual([
      '2024-04-01',
      '2024-04-01T10:00',
      '10:00',
      '2024-04-01',
      '2024-04-01',
      '2024-04-01',
      '2024-04-02T00:00',
      '8',
      '45383',
      '45383',
      '011002',
      '2024-04-01',
      '36:00',
      '2024-04-01',
      '12:00',
      '1900-02-28',
      '1900-03-01',
      '-3',
      '12:00:01',
    ]);
  });

  it('are dates of a workbook that counts from 1904, and dates as ISO texts', async () => {
    const parts = { styles: [0, 14], workbookPr: ' date1904="1"' };
    const { texts } = await cellsOf(
      [
        '<c s="1"><v>43921</v></c>',
        '<c t="d"><v>2024-04-01T00:00:00</v></c>',
        '<c t="d"><v>2024-04-01T10:00:00.000</v></c>',
      ],
      parts,
    );
    expect(texts).toEqual(['2024-04-01', '2024-04-01', '2024-04-01T10:00']);
  });

  it('are stored results of formulas, and that is said', async () => {
    const { texts, remarks } = await cellsOf([
      '<c><f>1+1</f><v>2</v></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c><f>NOW()</f></c>',
      '<c t="str"><f t="shared" si="0"/><v>x</v></c>',
    ]);
    expect(texts).toEqual(['2', '', '', 'x']);
    expect(remarks.map(({ code, value }) => [code, value])).toEqual([
      ['formulas', 'B2'],
      ['formulasEmpty', 'B4'],
    ]);
    expect(remarks[0]!.en).toContain('3');
  });
});

describe('sheets', () => {
  const data = rowsOf([HEADERS, ['みなも会', '1']]);
  const cover = rowsOf([['名簿'], ['令和6年度']]);

  it('are known with the hidden ones, and the first visible one with a table is read', async () => {
    const workbook = workbookOf({
      sheets: [
        { name: '前回', state: 'hidden', data },
        { name: '設定', state: 'veryHidden', data },
        { name: '空', data: '' },
        { name: '表紙', data: cover },
        { name: 'R8 & 他', data },
      ],
    });
    const table = await readBytes(workbook);
    expect(table).toMatchObject({ sheet: 'R8 & 他', headers: HEADERS });
    expect(table.sheets.map(({ name, hidden }) => `${name}${hidden ? '*' : ''}`)).toEqual([
      '前回*',
      '設定*',
      '空',
      '表紙',
      'R8 & 他',
    ]);
    expect(await readBytes(workbook, { sheet: '前回' })).toMatchObject({ sheet: '前回', headers: HEADERS });
    const { details, words } = await refusal(readBytes(workbook, { sheet: '無い' }));
    expect(details).toMatchObject({ file: 'list.csv', sheet: '無い' });
    expect(words.ja).toContain('表紙');
    expect((await refusal(readBytes(workbook, { sheet: '空' }))).details).toMatchObject({ sheet: '空' });
  });

  it('are one list where there is nothing but a list of names', async () => {
    const { headers, rows } = await readBytes(workbookOf({ sheets: [{ data: cover }] }));
    expect([headers, rows]).toEqual([['名簿'], [{ line: 2, cells: ['令和6年度'] }]]);
  });

  it('are not read where nothing stands in any', async () => {
    expect((await refusal(readBytes(workbookOf({ sheets: [{ data: '<row r="5"/>' }] })))).words.en).toContain(
      'nothing in any sheet',
    );
  });

  it('cost nothing for rows and cells that are only formatted', async () => {
    const formatted = Array.from(
      { length: 50_000 },
      (_, i) => `<row r="${i + 3}"><c r="XFD${i + 3}" s="1"/></row>`,
    );
    const { rows, headers, blankRows } = await readBytes(
      workbookOf({ sheets: [{ data: data + formatted.join('') }] }),
      {},
      { bytes: 10_000_000, rows: 1 },
    );
    expect([headers, rows.length, blankRows]).toEqual([HEADERS, 1, 0]);
  });

  it('may leave out where rows and cells are, and may name elements with a prefix', async () => {
    const bare = `<x:row><x:c t="inlineStr"><x:is><x:t>名称</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>値</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>`;
    const { headers, rows } = await readBytes(workbookOf({ sheets: [{ data: bare }] }));
    expect([headers, rows]).toEqual([HEADERS, [{ line: 2, cells: ['1', '2'] }]]);
  });

  it('spread cells that are merged over rows down, and headers over columns', async () => {
    const { rows, headers, remarks } = await readBytes(
      workbookOf({
        sheets: [
          {
            data: rowsOf([
              ['令和6年度 登録団体', null, null, null],
              ['地区', '名称', '連絡先', null],
              [null, null, '電話', 'メール'],
              ['東', 'みなも会', '0748-1', 'a@b.jp'],
              [null, 'やまの会', '0748-2', null],
              ['西', 'かわの会', null, 'c@d.jp'],
            ]),
            after:
              '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:D2"/><mergeCell ref="A4:A5"/></mergeCells>',
          },
        ],
      }),
    );
    expect(headers).toEqual(['地区', '名称', '連絡先 電話', '連絡先 メール']);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['東', '東', '西']);
    expect(remarks).toMatchObject([{ code: 'mergedDown' }]);
    expect(remarks[0]!.en).toContain('A4');
  });
});
