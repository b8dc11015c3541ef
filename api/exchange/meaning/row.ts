// One row of a table as the values of its fields, with what could not be read.
import type { Value } from '#cypher/database.ts';
import type { Profile } from '../../municipality/profile.ts';
import { type Note, note } from '../note.ts';
import type { TableRow } from '../table/table.ts';
import { CellFault, cleanText, readers } from './cells.ts';
import type { Field } from './fields.ts';
import type { Meaning } from './mapping.ts';

/** A row by field code; fields without a value are left out. */
export interface ReadRow {
  line: number;
  values: Record<string, Value>;
  /** Clean text by field code, also where it means nothing. */
  texts: Record<string, string>;
  notes: Note[];
}

// A dash alone is how tables say that there is nothing.
const NOTHING = /^[-‐‑–—―ー]?$/;

/** Reads the cells of a row, each by the type of its field; faults and unknown words become notes. */
export function readRow(meaning: Meaning, { line, cells }: TableRow, profile: Profile): ReadRow {
  const read: ReadRow = { line, values: {}, texts: {}, notes: [] };
  const take = (field: Field, text: string, column: string) => {
    const clean = cleanText(text);
    if (NOTHING.test(clean) || read.texts[field.code] !== undefined) return;
    read.texts[field.code] = clean;
    try {
      const { value, unknown } = readers[field.type](clean, profile) as { value?: Value; unknown?: string[] };
      if (value !== undefined && value !== null) read.values[field.code] = value;
      for (const word of unknown ?? []) {
        const code = field.type === 'role' ? 'unknownRole' : 'unknownWord';
        read.notes.push(note(code, { column, value: word }));
      }
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      read.notes.push(note('faulty', { column, value: clean }, { reason: error.words }));
    }
  };
  for (const { field, header, index } of meaning.columns) take(field, cells[index]!, header);
  for (const { field, text } of meaning.constants) take(field, text, field.code);
  return read;
}

/** Header of the column that gives a field; the field's code where none does. */
export function columnOf({ columns }: Meaning, code: string): string {
  return columns.find(({ field }) => field.code === code)?.header ?? code;
}
