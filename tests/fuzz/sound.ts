// Sound files that are then damaged: text in every encoding, gzip, workbooks; the real ones too where they are.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { type Packed, partsOf, rowsOf, zipOf } from '../support/archives.ts';
import { root } from '../support/imports.ts';

/** A file, and what is packed in it where it is an archive that can be packed anew. */
export interface Sound {
  name: string;
  bytes: Buffer;
  parts?: readonly Packed[];
}

const LARGEST = 60_000;

const ROWS = [
  ['令和6年度 市民活動団体名簿', '', '', '', ''],
  ['団体名', '地区', '連絡先', '', '備考'],
  ['', '', '電話', 'メール', ''],
  ...Array.from({ length: 40 }, (_, i) => [
    `みなも会${i}`,
    i % 3 ? '' : '東',
    `0748-62-00${10 + i}`,
    `a${i}@example.jp`,
    i % 5 ? '子育て、環境' : '"二行の\n備考, と""引用"""',
  ]),
];

function texts(): Sound[] {
  const text = ROWS.map((row) =>
    row.map((cell) => (/[,\n]/.test(cell) && !cell.startsWith('"') ? `"${cell}"` : cell)).join(','),
  ).join('\r\n');
  const labels = ['utf8', 'cp932', 'eucjp', 'utf-16le', 'utf-16be'];
  const plain = labels.map((label) => ({
    name: `${label}.csv`,
    bytes: iconv.encode(text, label, { addBOM: label.startsWith('utf-16') }),
  }));
  return [
    ...plain,
    { name: 'tabs.tsv', bytes: Buffer.from(text.replaceAll(',', '\t')) },
    { name: 'packed.csv.gz', bytes: gzipSync(text) },
    {
      name: 'list.json',
      bytes: Buffer.from(
        JSON.stringify(
          ROWS.map((row) => ({ ...row })),
          null,
          1,
        ),
      ),
    },
  ];
}

function workbooks(): Sound[] {
  const data = `${rowsOf(ROWS.map((row) => row.map((cell) => cell || null)))}<row r="60"><c r="A60" s="1"><v>45383.5</v></c><c r="B60" t="s"><v>0</v></c><c r="C60" t="e"><v>#N/A</v></c><c r="D60"><f>1+1</f><v>2</v></c><c r="E60" t="b"><v>1</v></c></row>`;
  const parts = partsOf({
    sheets: [
      { name: '表紙', data: rowsOf([['名簿']]) },
      {
        name: '名簿',
        data,
        after:
          '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="C2:D2"/><mergeCell ref="B4:B6"/></mergeCells>',
      },
      { name: '控え', state: 'hidden', data },
    ],
    strings: '<si><r><t>水</t></r><rPh sb="0" eb="1"><t>ミズ</t></rPh></si>',
    formats: { 164: '[$-411]ggge"年"m"月"d"日" h:mm' },
    styles: [0, 164],
  });
  return [{ name: 'workbook.xlsx', bytes: zipOf(parts), parts }];
}

function realOnes(): Sound[] {
  const folder = join(root, '../shared/data');
  if (!existsSync(folder)) return [];
  const files = globSync('*/*.{csv,csv.gz,xlsx,json}', { cwd: folder }).sort();
  return files
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    .map(({ name, bytes }) => ({
      name,
      bytes: name.endsWith('.xlsx') ? bytes : bytes.subarray(0, LARGEST),
    }))
    .filter(({ bytes }) => bytes.length <= LARGEST);
}

/** All of them; without the real ones, the same on every machine. */
export const soundFiles = (real: boolean): Sound[] => [
  ...texts(),
  ...workbooks(),
  ...(real ? realOnes() : []),
];
