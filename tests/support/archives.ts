// Archives and workbooks made byte by byte, so that a test can write what no program would.
import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive; what is told of it may be untrue. */
export interface Packed {
  name: string;
  contents: string | Uint8Array;
  /** Size that the archive claims. */
  claimed?: number;
  /** Checksum that the archive claims. */
  sum?: number;
  /** General purpose flags; 1: encrypted. */
  flags?: number;
}

function header(signature: number, fixed: number[], { name, contents, claimed, sum, flags = 0 }: Packed) {
  const bytes = Buffer.from(contents);
  const data = deflateRawSync(bytes);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(sum ?? crc32(bytes), 10);
  head.writeUInt32LE(data.length, 14);
  head.writeUInt32LE(claimed ?? bytes.length, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  return { data, head: Buffer.concat([mark, Buffer.from(fixed), head]) };
}

/** A zip archive. */
export function zipOf(files: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const { data, head } = header(0x04034b50, [], file);
    const entry = header(0x02014b50, [20, 0], file).head;
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    local.push(head, name, data);
    central.push(entry, rest, name);
    offset += head.length + name.length + data.length;
  }
  const index = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, index, end]);
}

/** Parts of a workbook that differ from the plainest one. */
export interface Parts {
  /** What stands in `sheetData`, and after it. */
  sheets?: { name?: string; state?: string; data: string; after?: string }[];
  strings?: string;
  /** Number formats by id, from 164 on, and the format of each style. */
  formats?: Record<number, string>;
  styles?: number[];
  workbookPr?: string;
  more?: Packed[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The files of a workbook. */
export function partsOf({
  sheets = [],
  strings = '',
  formats = {},
  styles = [0],
  workbookPr = '',
  more = [],
}: Parts): Packed[] {
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const named = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name ?? `Sheet${at + 1}`)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const formatList = Object.entries(formats)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)
    .join('');
  const cells = styles.map((id) => `<xf numFmtId="${id}"/>`).join('');
  return [
    { name: '[Content_Types].xml', contents: `${XML}<Types/>` },
    {
      name: '_rels/.rels',
      contents: `${XML}<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      contents: `${XML}<workbook ${MAIN} xmlns:r="${REL}"><workbookPr${workbookPr}/><sheets>${named.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      contents: `${XML}<Relationships>${relations.join('')}<Relationship Id="s" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="t" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      contents: `${XML}<styleSheet ${MAIN}><numFmts>${formatList}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', contents: `${XML}<sst ${MAIN}>${strings}</sst>` },
    ...sheets.map(({ data, after = '' }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      contents: `${XML}<worksheet ${MAIN}><sheetData>${data}</sheetData>${after}</worksheet>`,
    })),
    ...more,
  ];
}

/** A workbook. */
export const workbookOf = (parts: Parts): Buffer => zipOf(partsOf(parts));

/** Rows of inline texts; null leaves a cell out. */
export function rowsOf(rows: readonly (readonly (string | null)[])[], from = 1): string {
  return rows
    .map((cells, at) => {
      const row = from + at;
      const filled = cells.map((text, column) =>
        text === null
          ? ''
          : `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
      );
      return `<row r="${row}">${filled.join('')}</row>`;
    })
    .join('');
}
