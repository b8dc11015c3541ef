// A file as it is read, in GraphQL: what it holds, and what each column is taken for.
import type { FileReading, ImportField, ImportNote } from '../types.generated.ts';
import { fieldsOf, type Kind } from './meaning/fields.ts';
import { foundConstants } from './meaning/found-constants.ts';
import { guessKind } from './meaning/guess-kind.ts';
import { findMapping } from './meaning/header-mapping.ts';
import { looseMeaning } from './meaning/loose-meaning.ts';
import { neededFields } from './meaning/mapping.ts';
import { type Note, refuses } from './note.ts';
import { kindCode } from './resolvers-input.ts';
import type { Reading, Table } from './table/table.ts';
import { readUpload, type TaskServices } from './tasks.ts';

const SAMPLES = 3;
const MOST_SAMPLE = 200;

/** A note as GraphQL gives it. */
export function noteOf(note: Note & { line?: number }): ImportNote {
  const { code, line, column, value, ja, en, right } = note;
  return {
    ...{ code, line: line ?? null, column: column ?? null, value: value ?? null },
    ...{ words: { ja, en }, right: right ?? null, refuses: refuses(note) },
  };
}

/** Fields that the columns of a kind of list may mean. */
export function importFields(kind: Kind): ImportField[] {
  const needed = new Set(neededFields(kind).flat());
  return fieldsOf(kind).map(({ code, ja, en }) => ({
    ...{ code, label: { ja, en }, needed: needed.has(code) },
  }));
}

/** The first few values of each column that are not empty. */
function samplesOf({ headers, rows }: Table): string[][] {
  const samples: string[][] = headers.map(() => []);
  let lacking = headers.length;
  for (const { cells } of rows) {
    if (lacking === 0) break;
    for (const [i, cell] of cells.entries()) {
      const found = samples[i];
      if (!found || found.length === SAMPLES || cell.trim() === '') continue;
      found.push(cell.slice(0, MOST_SAMPLE));
      if (found.length === SAMPLES) lacking -= 1;
    }
  }
  return samples;
}

/** Reads a file that was sent. @throws AppError NOT_FOUND; what `readTable` refuses */
export async function fileReading(
  services: TaskServices,
  file: string,
  reading: Reading,
  wanted: Kind | null,
): Promise<FileReading> {
  const table = await readUpload(services, file, reading);
  const kind = wanted ?? guessKind(table.headers);
  const remembered = await findMapping(services.database, table.headers, kind);
  const meaning = looseMeaning(kind, table, remembered ? { columns: remembered } : {});
  const fields = new Map(meaning.columns.map(({ index, field }) => [index, field.code]));
  const samples = samplesOf(table);
  const { fileName, fileHash: hash, bytes, format, encoding, delimiter, sheets, sheet, titles } = table;
  const { headerFrom, headerTo, headers, rows, blankRows, firstLines, remarks } = table;
  return {
    ...{ file, fileName, hash, bytes, format, encoding, delimiter, sheets, sheet, titles },
    ...{ headerFrom, headerTo, rows: rows.length, blankRows, firstLines, kind: kindCode(kind) },
    columns: headers.map((header, index) => ({
      ...{ index, header, field: fields.get(index) ?? null, samples: samples[index]! },
    })),
    constants: foundConstants(kind, table, meaning),
    remembered: remembered !== null,
    notes: remarks.map(noteOf),
  };
}
