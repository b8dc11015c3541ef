// What stands between the cells of a text file: the character that cuts its lines into most cells, equally many in each.
import type { DelimiterCode } from './table.ts';

/** The characters by their codes. */
export const DELIMITERS: Readonly<Record<DelimiterCode, string>> = { COMMA: ',', TAB: '\t', SEMICOLON: ';' };

/** Cells of each line that is not empty, as far as the text goes; what is quoted is passed over. */
function cellsPerLine(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  const tokens = /"(?:[^"]|"")*"|\r\n|\n|\r|[,;\t]/g;
  let count = 1;
  let from = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === delimiter) count += 1;
    if (!/^[\r\n]/.test(token)) continue;
    if (index > from) counts.push(count);
    count = 1;
    from = index + token.length;
  }
  return counts.length || from >= text.length ? counts : [count];
}

function fitness(counts: number[]): number {
  const often = new Map<number, number>();
  for (const count of counts) if (count > 1) often.set(count, (often.get(count) ?? 0) + 1);
  return Math.max(0, ...[...often].map(([count, lines]) => (lines / counts.length) * Math.sqrt(count - 1)));
}

/** The delimiter of a text, from its beginning. */
export function delimiterOf(beginning: string): DelimiterCode {
  const codes = Object.keys(DELIMITERS) as DelimiterCode[];
  const fit = codes.map((code) => fitness(cellsPerLine(beginning, DELIMITERS[code])));
  return codes[fit.indexOf(Math.max(...fit))]!;
}
