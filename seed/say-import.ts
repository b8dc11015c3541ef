// Says at the terminal what an import did: counts to stdout, what is wrong with rows to stderr.

import { type Note, refuses, wordsOf } from '#api/exchange/note.ts';
import { countNotes, type ImportReport, type Outcome } from '#api/exchange/report.ts';

const SHOWN = 20;

const OUTCOMES: [Outcome, string][] = [
  ['CREATED', '新規 / created'],
  ['UPDATED', '更新 / updated'],
  ['UNCHANGED', '変更なし / unchanged'],
  ['MERGED', '統合 / merged'],
  ['REFUSED', '取込不可 / refused'],
];

const number = (value: number) => value.toLocaleString('en');

function describe({ column, value, ja, en }: Note): string {
  const where = [column && `列「${column}」`, value && `値「${value}」`].filter(Boolean).join(' ');
  return `${where}${where ? ': ' : ''}${ja} / ${en}`;
}

/** The first refused rows, each with its reasons. */
function refusals({ fileName, rows }: ImportReport): string[] {
  const refused = rows.filter(({ outcome }) => outcome === 'REFUSED');
  const lines = refused
    .slice(0, SHOWN)
    .flatMap(({ line, notes }) =>
      notes.filter(refuses).map((note) => `${fileName} ${line}行目 / line ${line}: ${describe(note)}`),
    );
  const more = refused.length - SHOWN;
  return more > 0 ? [...lines, `… ほか ${number(more)} 行 / and ${number(more)} more`] : lines;
}

/** Warns of mixing: the first start fills the default folder with a city that does not exist. */
export function warnIfFictional(reports: readonly ImportReport[]): void {
  if (reports.some(({ fictional }) => fictional))
    console.error(
      '注意: このアトラスには架空の見本都市が入っています。実際のデータは DATA_DIR で別のフォルダーを指定して取り込んでください。\n' +
        'Note: this atlas holds the fictional sample city. Set DATA_DIR to another folder for real data.',
    );
}

/** Prints what one file did, or would do. */
export function sayImport(
  report: ImportReport,
  { isPreview = false, batch = null as string | null } = {},
): void {
  const { fileName, kind, rows, counts, blankRows, notImported, appliedBefore, written, revision } = report;
  const lines = [`${fileName} (${kind}): ${number(rows.length)} 行 / rows`];
  for (const [outcome, words] of OUTCOMES) lines.push(`  ${words}: ${number(counts[outcome])}`);
  if (blankRows) lines.push(`  空の行 / blank lines: ${number(blankRows)}`);
  for (const [code, count] of countNotes(rows)) {
    const { ja, en } = wordsOf(code);
    if (!refuses({ code })) lines.push(`  ${ja} / ${en}: ${number(count)}`);
  }
  if (notImported.length) lines.push(`  取り込まない列 / columns not imported: ${notImported.join(', ')}`);
  if (appliedBefore) lines.push(`  取込済みのファイルです / imported before: ${appliedBefore}`);
  if (isPreview)
    lines.push(`  書き込んでいません（版 ${revision}） / nothing was written, revision ${revision}`);
  else if (written) lines.push(`  版 / revision: ${revision}`);
  else lines.push(`  変更なし（版 ${revision} のまま） / nothing changed, still revision ${revision}`);
  if (batch) lines.push(`  取消し / undo: atlas undo ${batch}`);
  if (report.profileTaken && !isPreview)
    lines.push(`  自治体プロファイルを設定しました / municipality profile set: ${report.profileTaken}`);
  console.log(lines.join('\n'));
  for (const line of refusals(report)) console.error(line);
}
