// The parts of a workbook beside its sheets: what it holds, how its sheets are called, and three styles of cells.
import { escaped } from './xml.ts';
import type { Part } from './zip.ts';

/** Styles of cells by their places in the workbook. */
export const styles = { number: 0, text: 1, header: 2 };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Name of the part that holds a sheet. */
export function sheetPart(place: number): string {
  return `worksheets/sheet${place + 1}.xml`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const xf = (format: number, font: number) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
/** Excel's own number for text. */
const TEXT = 49;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}">\
<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="3">${xf(0, 0)}${xf(TEXT, 0)}${xf(TEXT, 1)}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>`;

/** The parts beside the sheets, which have these names. */
export function bookParts(names: readonly string[]): Part[] {
  const overrides = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ...names.map((_, place) => [sheetPart(place), 'worksheet']),
  ].map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`);
  const sheets = names.map(
    (name, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  const texts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">\
<bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, place) => ['worksheet', sheetPart(place)] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  return Object.entries(texts).map(([name, text]) => ({ name, text: [text] }));
}

/** What stands before the rows of a sheet. @param widths of its columns, characters @param kept rows that stay in view */
export function sheetBefore(widths: readonly number[], kept: number): string {
  const pane = `<pane ySplit="${kept}" topLeftCell="A${kept + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}">\
<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>\
${columns.length ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
}

/** What stands behind the rows of a sheet. */
export const SHEET_BEHIND = '</sheetData></worksheet>';
