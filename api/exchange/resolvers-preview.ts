// A preview in GraphQL: counts, what is said how often, and its rows page by page.
import { pageOf } from '../atlas/connection.ts';
import type { ImportPreviewResolvers, NoteCount, OutcomeCounts } from '../types.generated.ts';
import { shownValue } from './apply/kept.ts';
import { refuses, wordsOf } from './note.ts';
import { type Counts, countNotes, type ImportReport, type RowReport } from './report.ts';
import { kindCode } from './resolvers-input.ts';
import { noteOf } from './resolvers-reading.ts';

/** Counts of outcomes as GraphQL gives them. */
export function countsModel({ CREATED, UPDATED, UNCHANGED, MERGED, REFUSED }: Counts): OutcomeCounts {
  return { created: CREATED, updated: UPDATED, unchanged: UNCHANGED, merged: MERGED, refused: REFUSED };
}

/** What is said about rows, the words once for all of them. */
function noteCounts({ rows }: ImportReport): NoteCount[] {
  return countNotes(rows).map(([code, count]) => ({
    code,
    words: wordsOf(code),
    rows: count,
    refuses: refuses({ code }),
  }));
}

function rowModel({ table, line, outcome, name, record, intoLine, changes, notes }: RowReport) {
  return {
    ...{ table: table ?? null, line, outcome, name, intoLine: intoLine ?? null },
    // A tie is no record of its own, and what a preview makes has no id yet.
    record: record && outcome !== 'CREATED' && !record.includes(' ') ? record : null,
    changes: changes.map(({ field, from, to }) => ({ field, from: shownValue(from), to: shownValue(to) })),
    notes: notes.map(noteOf),
  };
}

/** Resolvers of a preview. */
export const previewFields: ImportPreviewResolvers = {
  file: ({ request }) => request.file,
  fileName: ({ report }) => report.fileName,
  kind: ({ report }) => kindCode(report.kind),
  counts: ({ report }) => countsModel(report.counts),
  notes: ({ report }) => noteCounts(report),
  blankRows: ({ report }) => report.blankRows,
  notImported: ({ report }) => report.notImported,
  appliedBefore: ({ report }) => report.appliedBefore,
  profileTaken: ({ report }) => report.profileTaken,
  fictional: ({ report }) => report.fictional,
  revision: ({ report }) => report.revision,
  rows: ({ report }, { outcomes, note, first, after }, { config }) => {
    const rows = report.rows.filter(
      (row) =>
        (!outcomes || outcomes.includes(row.outcome)) &&
        (!note || row.notes.some(({ code }) => code === note)),
    );
    const page = pageOf(
      rows.map((_, i) => String(i)),
      { first, after: after ?? null },
      config.MAX_PAGE_SIZE,
    );
    const start = Number(page.ids[0] ?? 0);
    return {
      nodes: rows.slice(start, start + page.ids.length).map(rowModel),
      pageInfo: {
        ...{ hasNextPage: page.hasNextPage, hasPreviousPage: page.hasPreviousPage },
        ...{ startCursor: page.cursors[0] ?? null, endCursor: page.cursors.at(-1) ?? null },
      },
      totalCount: page.totalCount,
    };
  },
};
