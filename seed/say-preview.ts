// Prints what an import would do, row by row, and which names may be one; nothing is written.

import { shownValue } from '#api/exchange/apply/kept.ts';
import type { Planned } from '#api/exchange/apply/planned.ts';
import type { NameProposal } from '#api/exchange/names/proposal.ts';
import { type Note, refuses } from '#api/exchange/note.ts';
import type { Outcome, RowReport } from '#api/exchange/report.ts';
import { tableLines } from './text-table.ts';

const HEADERS = [
  '行 line',
  '結果 outcome',
  '名称 name',
  '項目 field',
  '現在 from',
  '取込後 to',
  '注記 notes',
];

const OUTCOMES: Record<Outcome, string> = {
  CREATED: '新規 created',
  UPDATED: '更新 updated',
  UNCHANGED: '変更なし unchanged',
  MERGED: '統合 merged',
  REFUSED: '取込不可 refused',
};

function said(note: Note): string {
  const { column, value, ja, en, right } = note;
  const where = [column && `「${column}」`, value && `「${value}」`].filter(Boolean).join(' ');
  const should = right ? ` → ${right.ja} / ${right.en}` : '';
  return `${refuses(note) ? '× ' : ''}${where}${where ? ': ' : ''}${ja} / ${en}${should}`;
}

/** Lines of one row: one for each property it changes and each thing said about it, at least one. */
function linesOf({ table, line, outcome, name, intoLine, changes, notes }: RowReport): string[][] {
  const into = intoLine === undefined ? '' : ` → ${intoLine}`;
  const count = Math.max(1, changes.length, notes.length);
  return Array.from({ length: count }, (_, i) => {
    const change = changes[i];
    const first =
      i === 0
        ? [`${table ? `${table} ` : ''}${line}`, `${OUTCOMES[outcome]}${into}`, name ?? '']
        : ['', '', ''];
    const cells = change
      ? [change.field, shownValue(change.from) ?? '', shownValue(change.to) ?? '']
      : ['', '', ''];
    return [...first, ...cells, notes[i] ? said(notes[i]) : ''];
  });
}

const VERDICTS = {
  SAME: '同じ / the same',
  BRANCH: '支部 / a branch',
  DIFFERENT: '別 / different',
};

function* proposalLines(proposals: readonly NameProposal[]): Generator<string> {
  if (proposals.length === 0) return;
  yield '';
  yield '同じ主体かもしれない名称 / names that may be one principal (--same LINE=ID, --branch, --different):';
  const rows = proposals.map((one) => [
    `${one.line}=${one.other ?? one.otherLine}`,
    [one.name, ...one.about].join(' '),
    [one.otherName, ...one.otherAbout].join(' '),
    VERDICTS[one.verdict],
    `${Math.round(one.likelihood * 100)} %`,
    one.decided ? `✓ ${VERDICTS[one.decided]}` : '',
    `${one.reason.ja} / ${one.reason.en}`,
  ]);
  yield* tableLines(
    ['行=相手 line=other', '名称 name', '相手 other', '提案 proposed', '見込み', '判断 decided', '理由 why'],
    rows,
  );
}

/** Prints the preview of one file. */
export function sayPreview({ report, names }: Planned): void {
  for (const line of tableLines(HEADERS, report.rows.flatMap(linesOf))) console.log(line);
  for (const line of proposalLines(names.proposals)) console.log(line);
  console.log('');
}
