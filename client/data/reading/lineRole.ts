// What a line of a file is taken for.

/** Above the headers, header, or data. */
export type LineRole = 'TITLE' | 'HEADER' | 'DATA';

/** What a line is taken for, given where the headers stand; a file without headers has data only. */
export function lineRole(line: number, header: { headerFrom: number; headerTo: number }): LineRole {
  if (header.headerFrom === 0 || line > header.headerTo) return 'DATA';
  return line < header.headerFrom ? 'TITLE' : 'HEADER';
}
