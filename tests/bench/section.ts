// A table of results with its notes, as aligned text for a terminal or as Markdown.

/** One table. */
export interface Section {
  title: string;
  headers: string[];
  rows: string[][];
  /** Sentences that belong under it: what was left out and why, what a column means. */
  notes: string[];
}

/** What stands in a cell without a value. */
export const NONE = '—';

const isNumber = (cell: string) => /^[≈<+−-]?\s?\d/.test(cell) || cell === NONE || cell === '';

/** Cells padded to the width of their column; a column of numbers stands on the right. */
function aligned({ headers, rows }: Section) {
  const right = headers.map((_, column) => rows.every((row) => isNumber(row[column]!)));
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => row[column]!.length)),
  );
  const pad = (cells: readonly string[]) =>
    cells.map((cell, i) => (right[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)));
  return { right, widths, pad };
}

/** As plain text. */
export function textOf(section: Section): string {
  const { widths, pad } = aligned(section);
  const line = (cells: readonly string[]) => cells.join('  ').trimEnd();
  return [
    section.title,
    line(pad(section.headers)),
    line(widths.map((width) => '-'.repeat(width))),
    ...section.rows.map((row) => line(pad(row))),
    ...section.notes.map((note) => `  ${note}`),
    '',
  ].join('\n');
}

/** As Markdown. */
export function markdownOf(section: Section): string {
  const { right, widths, pad } = aligned(section);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${section.title}`,
    '',
    line(pad(section.headers)),
    line(widths.map((width, i) => `${'-'.repeat(width - 1)}${right[i] ? ':' : '-'}`)),
    ...section.rows.map((row) => line(pad(row))),
    '',
    ...section.notes.map((note) => `- ${note}`),
    ...(section.notes.length > 0 ? [''] : []),
  ].join('\n');
}
