// Files as a section chief hands them on: a workbook with a title and merged headers, and a CSV from an old system.
import iconv from 'iconv-lite';
import writeExcelFile, { type Row } from 'write-excel-file/node';

/** A file that a browser can be given. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const text = (value: string) => ({ value, type: String });

/**
 * A workbook with a title, a blank row, headers in two merged rows and one row for each group.
 * @param groups name, kana, kind, person in charge, phone
 */
export async function titledWorkbook(name: string, title: string, groups: string[][]): Promise<GivenFile> {
  const rows: Row[] = [
    [{ ...text(title), columnSpan: 5 }, null, null, null, null],
    [null, null, null, null, null],
    [
      { ...text('団体名'), rowSpan: 2 },
      { ...text('よみ'), rowSpan: 2 },
      { ...text('団体の性格'), rowSpan: 2 },
      { ...text('連絡先'), columnSpan: 2 },
      null,
    ],
    [null, null, null, text('担当者'), text('電話')],
    ...groups.map((group) => group.map((cell) => (cell === '' ? null : text(cell)))),
  ];
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await writeExcelFile(rows, { sheet: '名簿' }).toBuffer(),
  };
}

/** A CSV in CP932 with CR LF, as old systems write it. */
export function cp932Csv(name: string, lines: string[][]): GivenFile {
  const body = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return { name, mimeType: 'text/csv', buffer: iconv.encode(`${body.join('\r\n')}\r\n`, 'cp932') };
}
