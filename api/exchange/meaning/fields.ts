// What a column may mean: the fields of each kind of list with the headers under which files know them.
import { type Word, wordIn } from '../../municipality/words.ts';
import type { CellType } from './cells.ts';
import data from './fields.json' with { type: 'json' };

/** What the rows of a file are. */
export type Kind = keyof typeof data;

/** Every kind of list that can be imported. */
export const kinds = Object.keys(data) as Kind[];

/** One field: its code, how its cells are read, and the headers that mean it. */
export type Field = Word & { code: string; type: CellType };

/** The fields of a kind, in the order in which help and export show them. */
export function fieldsOf(kind: Kind): readonly Field[] {
  return data[kind] as readonly Field[];
}

/** The field that a header means, or null. */
export function fieldNamed(kind: Kind, header: string): Field | null {
  return wordIn(fieldsOf(kind), header);
}
