// Rows as columns of text for a terminal, where a Japanese character takes two places.

const MEASURED = 500;
const WIDEST = 36;

// Letters of Chinese, Japanese and Korean and their full-width signs; ambiguous ones count as narrow.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;

const widthOf = (text: string) => [...text].length + (text.match(WIDE)?.length ?? 0);

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Lines of a table, header first: every column is as wide as its widest cell, within limits; nothing is cut off. */
export function* tableLines(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  const widths = headers.map((header, i) =>
    rows
      .slice(0, MEASURED)
      .reduce((most, row) => Math.min(WIDEST, Math.max(most, widthOf(plain(row[i]!)))), widthOf(header)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => plain(cell) + ' '.repeat(Math.max(0, widths[i]! - widthOf(plain(cell)))))
      .join('  ')
      .trimEnd();
  yield line(headers);
  yield line(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) yield line(row);
}
