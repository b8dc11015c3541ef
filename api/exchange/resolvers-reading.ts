// A file as it is read, in GraphQL: what it holds, and what each column is taken for.
import type { FileReading, ImportField, ImportNote } from '../types.generated.ts';
import { isAtlasTable } from './export/atlas-tables.ts';
import { fieldsOf } from './meaning/fields.ts';
import { foundConstants } from './meaning/found-constants.ts';
import { guessKind } from './meaning/guess-kind.ts';
import { findMapping } from './meaning/header-mapping.ts';
import { looseMeaning } from './meaning/loose-meaning.ts';
import { neededFields } from './meaning/mapping.ts';
import { type Note, refuses } from './note.ts';
import type { FileKind } from './request.ts';
import { kindCode } from './resolvers-input.ts';
import type { Reading, Table } from './table/table.ts';
import { readUpload, type TaskServices } from './tasks.ts';

const SAMPLES = 3;
const LOOKED_AT = 2_000;
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
export function importFields(kind: FileKind): ImportField[] {
  if (kind === 'atlas') return [];
  const needed = new Set(neededFields(kind).flat());
  return fieldsOf(kind).map(({ code, ja, en }) => ({
    ...{ code, label: { ja, en }, needed: needed.has(code) },
  }));
}

/** The first few values of each column that are not empty, among the first rows. */
function samplesOf({ headers, rows }: Table): string[][] {
  const samples: string[][] = headers.map(() => []);
  for (const { cells } of rows.slice(0, LOOKED_AT))
    for (const [i, cell] of cells.entries()) {
      const found = samples[i];
      if (found && found.length < SAMPLES && cell.trim() !== '') found.push(cell.slice(0, MOST_SAMPLE));
    }
  return samples;
}

/** What the rows are: as told, else as file, sheet and headers look. */
function kindOfTable({ headers, sheet, fileName }: Table, wanted: FileKind | null): FileKind {
  if (wanted) return wanted;
  return isAtlasTable(sheet ?? fileName, headers) ? 'atlas' : guessKind(headers);
}

/** What the columns mean; those of an export mean what it says itself. */
async function columnsOf({ database }: TaskServices, table: Table, kind: FileKind) {
  if (kind === 'atlas') return { fields: new Map<number, string>(), constants: [], remembered: false };
  const remembered = await findMapping(database, table.headers, kind);
  const meaning = looseMeaning(kind, table, remembered ? { columns: remembered } : {});
  return {
    fields: new Map(meaning.columns.map(({ index, field }) => [index, field.code])),
    constants: foundConstants(kind, table, meaning),
    remembered: remembered !== null,
  };
}

/** Reads a file that was sent. @throws AppError NOT_FOUND; what `readTable` refuses */
export async function fileReading(
  services: TaskServices,
  file: string,
  reading: Reading,
  wanted: FileKind | null,
): Promise<FileReading> {
  const table = await readUpload(services, file, reading);
  const kind = kindOfTable(table, wanted);
  const { fields, constants, remembered } = await columnsOf(services, table, kind);
  const samples = samplesOf(table);
  const { fileName, fileHash: hash, bytes, format, encoding, delimiter, sheets, sheet, titles } = table;
  const { headerFrom, headerTo, headers, rows, blankRows, firstLines, remarks } = table;
  return {
    ...{ file, fileName, hash, bytes, format, encoding, delimiter, sheets, sheet, titles },
    ...{ headerFrom, headerTo, rows: rows.length, blankRows, firstLines, kind: kindCode(kind) },
    columns: headers.map((header, index) => ({
      ...{ index, header, field: fields.get(index) ?? null, samples: samples[index]! },
    })),
    ...{ constants, remembered },
    notes: remarks.map(noteOf),
  };
}
