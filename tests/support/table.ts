// A table as it is once a file is read, made of its rows.
import { createHash } from 'node:crypto';
import type { Table } from '#api/exchange/table/table.ts';

/** A table of these rows. */
export function tableOf(headers: string[], rows: string[][], fileName = 'list.csv'): Table {
  const text = JSON.stringify([headers, rows]);
  return {
    ...{ fileName, fileHash: createHash('sha256').update(text).digest('hex'), bytes: text.length },
    ...{ format: 'CSV', encoding: 'UTF_8', delimiter: 'COMMA', sheets: [], sheet: null, titles: [] },
    ...{ headerFrom: 1, headerTo: 1, headers, blankRows: 0, firstLines: [], remarks: [] },
    rows: rows.map((cells, i) => ({ line: i + 2, cells })),
  };
}
