// Files that hold no table that could be read: each is refused with what it is and where, and nothing else happens.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Packed, partsOf, rowsOf, workbookOf, zipOf } from '../../../support/archives.ts';
import { readBytes, refusal } from './reading.ts';

const TABLE = rowsOf([
  ['名称', '値'],
  ['みなも会', '1'],
]);
const WORKBOOK = { sheets: [{ name: '名簿', data: TABLE }] };
const ole = (part: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(2000),
    Buffer.from(part, 'utf16le'),
    Buffer.alloc(500),
  ]);
const wordsOf = async (contents: string | Uint8Array) => {
  const { code, details, words } = await refusal(readBytes(contents));
  expect([code, details.file]).toEqual(['BAD_USER_INPUT', 'list.csv']);
  expect(words.ja).toMatch(/^list\.csv.*。$/);
  return words.en;
};
const replaced = (name: string, change: (part: Packed) => Partial<Packed>) =>
  zipOf(partsOf(WORKBOOK).map((part) => (part.name === name ? { ...part, ...change(part) } : part)));
const SHEET = 'xl/worksheets/sheet1.xml';

describe('other kinds of files', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'PDF'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'PNG'],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'JPEG'],
    ['a Word document', zipOf([{ name: 'word/document.xml', contents: '<a/>' }]), 'Word'],
    ['an old workbook', ole('Workbook'), '.xls'],
    ['an old document', ole('WordDocument'), 'Word'],
    ['a workbook with a password', ole('EncryptedPackage'), 'password'],
    [
      'an OpenDocument workbook',
      zipOf([
        { name: 'mimetype', contents: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', contents: '<a/>' },
      ]),
      '.ods',
    ],
    ['a binary workbook', zipOf([{ name: 'xl/workbook.bin', contents: 'x' }]), '.xlsb'],
    ['a web page', '\ufeff <!DOCTYPE html><html><table><tr><td>名称', 'HTML'],
    ['an XML file', '<?xml version="1.0"?><Workbook/>', 'XML'],
    ['JSON of one object', '{"name": "みなも会"}', 'JSON'],
    ['JSON of lists', '[["みなも会"]]', 'JSON'],
    ['empty JSON', '[]', 'JSON'],
    ['JSON of objects and others', '[{"name": "みなも会"}, 1]', 'array of objects'],
    ['JSON with objects in objects', '[{"name": {"ja": "みなも会"}}]', 'line 2, column "name"'],
    ['JSON that is cut off', '[\n  {"name": "みなも会"},\n  {"na', 'line 3: The JSON is damaged'],
    ['JSON that is nested without end', `[{"name": ${'['.repeat(100_000)}`, 'damaged'],
    ['an archive', zipOf([{ name: 'list.csv', contents: 'a,b\n1,2\n' }]), 'archive (zip)'],
    ['an archive of nothing', zipOf([]), 'archive (zip)'],
    ['another archive', Buffer.from("7z\xbc\xaf'\x1c....", 'latin1'), '7z'],
    ['a packed workbook', gzipSync(workbookOf(WORKBOOK)), 'gzip'],
    ['a packed image', gzipSync(Buffer.from('89504e470d0a1a0a', 'hex')), 'PNG'],
    ['bytes of no meaning', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)), 'no text'],
    [
      'a workbook with macros',
      workbookOf({ ...WORKBOOK, more: [{ name: 'xl/vbaProject.bin', contents: 'x' }] }),
      'macros',
    ],
  ])('%s is refused by its name', async (_, contents, name) => {
    expect(await wordsOf(contents)).toContain(name);
  });
});

describe('workbooks', () => {
  it('that are cut off anywhere are refused', async () => {
    const whole = workbookOf(WORKBOOK);
    expect((await readBytes(whole)).rows).toHaveLength(1);
    for (let size = 4; size < whole.length; size += 97)
      expect(await wordsOf(whole.subarray(0, size))).toContain('damaged');
  });

  it('whose parts are changed, missing, encrypted or not what they claim are refused with the part', async () => {
    expect(await wordsOf(replaced(SHEET, () => ({ sum: 1 })))).toContain(SHEET);
    expect(await wordsOf(replaced(SHEET, () => ({ claimed: 10 })))).toContain(SHEET);
    expect(await wordsOf(replaced(SHEET, () => ({ claimed: 1e5 })))).toContain(SHEET);
    expect(await wordsOf(replaced(SHEET, () => ({ name: 'xl/other.xml' })))).toContain(SHEET);
    expect(await wordsOf(replaced(SHEET, () => ({ flags: 1 })))).toContain('password');
    expect(await wordsOf(replaced(SHEET, () => ({ contents: '<worksheet><row>' })))).toContain(SHEET);
    expect(await wordsOf(replaced(SHEET, () => ({ contents: Buffer.from([0x3c, 0xff]) })))).toContain(SHEET);
    expect(await wordsOf(replaced('xl/workbook.xml', () => ({ contents: '<workbook/>' })))).toContain(
      'nothing',
    );
  });

  it('with entities or a document type are refused, and links to elsewhere are not followed', async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(await wordsOf(replaced(SHEET, () => ({ contents: entities })))).toContain('DOCTYPE');
    const unknown = '<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(await wordsOf(replaced(SHEET, () => ({ contents: unknown })))).toContain(SHEET);
    const link = {
      name: 'xl/externalLinks/externalLink1.xml',
      contents: '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/">',
    };
    expect((await readBytes(workbookOf({ ...WORKBOOK, more: [link] }))).rows).toHaveLength(1);
  });

  it('nested deeply or with endless words are refused', async () => {
    const deep = `<worksheet>${'<a>'.repeat(100_000)}`;
    expect(await wordsOf(replaced(SHEET, () => ({ contents: deep })))).toContain('nested');
    const long = `<worksheet a="${'x'.repeat(9_000_000)}"/>`;
    const most = { bytes: 20_000_000, rows: 10 };
    const refused = await refusal(
      readBytes(
        replaced(SHEET, () => ({ contents: long })),
        {},
        most,
      ),
    );
    expect(refused.words.en).toContain('too long');
  });

  it('that unpack to more than the limit are refused, whatever they claim', async () => {
    const large = `${' '.repeat(3_000_000)}<worksheet/>`;
    const told = await refusal(readBytes(replaced(SHEET, () => ({ contents: large }))));
    expect(told.code).toBe('TOO_LARGE');
    const untold = await refusal(readBytes(replaced(SHEET, () => ({ contents: large, claimed: 100 }))));
    expect(untold.words.en).toContain(SHEET);
    const most = { bytes: 200_000_000, rows: 10 };
    const bomb = replaced(SHEET, () => ({ contents: Buffer.alloc(60_000_000, ' ') }));
    expect((await refusal(readBytes(bomb, {}, most))).code).toBe('TOO_LARGE');
    const many = partsOf(WORKBOOK);
    const parts = Array.from({ length: 10_001 }, (_, i) => ({ name: `a${i}`, contents: '' }));
    expect(await wordsOf(zipOf([...many, ...parts]))).toContain('damaged');
  });

  it('with cells beyond every column or row are refused with the place', async () => {
    const at = (name: string, row: string) =>
      workbookOf({
        sheets: [{ name: '名簿', data: `${TABLE}<row r="${row}"><c r="${name}"><v>1</v></c></row>` }],
      });
    const far = await refusal(readBytes(at('XFD1048576', '1048576')));
    expect(far).toMatchObject({
      code: 'TOO_LARGE',
      details: { file: 'list.csv', sheet: '名簿', line: 1_048_576, column: 'XFD' },
    });
    for (const [name, row] of [
      ['XFE3', '3'],
      ['A1048577', '1048577'],
      ['A0', '3'],
      ['3A', '3'],
      ['A3', '-1'],
      ['A2', '2'],
    ])
      expect((await refusal(readBytes(at(name!, row!)))).details).toMatchObject({ sheet: '名簿' });
  });

  it('whose cells are merged over and over do not take for ever', async () => {
    const rows = rowsOf([['名称', '値'], ...Array.from({ length: 900 }, (_, i) => [`会${i}`, '1'])]);
    const merges = Array.from({ length: 100_000 }, () => '<mergeCell ref="A2:A900"/>').join('');
    const workbook = workbookOf({ sheets: [{ data: rows, after: `<mergeCells>${merges}</mergeCells>` }] });
    const most = { bytes: 50_000_000, rows: 1000, cells: 1_000_000 };
    expect((await refusal(readBytes(workbook, {}, most))).code).toBe('TOO_LARGE');
  });
});

describe('text', () => {
  it('with a million columns is refused', async () => {
    const refused = await refusal(readBytes(`${'a,'.repeat(400_000)}\n1,2\n`));
    expect(refused).toMatchObject({ code: 'TOO_LARGE', details: { line: 1 } });
  });

  it('in one endless line is refused, with a quote that is not closed or without', async () => {
    const most = { bytes: 50_000_000, rows: 1000 };
    for (const start of ['', '"']) {
      const text = `名称,値\nみなも会,${start}${',x\\n'.repeat(3_000_000)}`;
      const refused = await refusal(readBytes(text, {}, most));
      expect(refused.details).toMatchObject({ line: 2 });
    }
  });

  it('that is empty when unpacked is refused', async () => {
    expect(await wordsOf(gzipSync(''))).toContain('empty');
  });
});
