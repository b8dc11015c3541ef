// One end of a tie as a row names it: by key, else by a name that exactly one record has.
import type { Stored } from '../../atlas/record.ts';
import type { ReadRow } from '../meaning/row.ts';
import { type Note, note } from '../note.ts';
import type { StoredIndex } from './stored.ts';

/** Where one end of a tie is looked for. */
export interface End {
  kind: 'principals' | 'projects' | 'coordinators';
  /** Field with the key, or with a name in its place. */
  key: string;
  /** Field with the name, looked at when the key is empty or unknown. */
  name: string;
  index: StoredIndex;
  source: string;
  columnOf: (code: string) => string;
}

/** Whether a stored record of the name can be meant; asked only where several have it. */
export type Fits = (stored: Stored) => boolean;

/** A key that is no name: 12, G-012, a1b2. */
const LIKE_KEY = /^[\w.:-]*\d[\w.:-]*$/;

/** Name under which a record that is nowhere may be made, or null where the row gives only a key. */
export function newNameOf({ values }: ReadRow, end: Pick<End, 'name'>): string | null {
  const name = values[end.name] as string | undefined;
  return name !== undefined && !LIKE_KEY.test(name) ? name : null;
}

function byKey({ index, kind, source }: End, key: string | undefined) {
  return key === undefined ? null : index.byKey(`${kind}:${source}:${key}`, key);
}

/** The record at one end, or the note that says why there is none. */
export function findEnd({ values, texts }: ReadRow, end: End, fits: Fits): Stored | Note {
  const key = values[end.key] as string | undefined;
  const name = values[end.name] as string | undefined;
  const field = key === undefined && name !== undefined ? end.name : end.key;
  const place = { column: end.columnOf(field), value: texts[field] };
  if (key === undefined && name === undefined) return note('missing', place);
  // A column headed 団体 may hold keys as well as names.
  const match = byKey(end, key) ?? byKey(end, name);
  if (match) return match.stored.properties.archivedAt ? note('archived', place) : match.stored;
  for (const text of [key, name]) {
    if (text === undefined) continue;
    const named = end.index.byName(text);
    const all = named.length > 0 ? named : end.index.byAlias(text);
    const found = all.length > 1 ? all.filter(fits) : all;
    if (found.length === 1) return found[0]!;
    if (all.length > 1) return note('ambiguous', place);
  }
  return note('notFound', place);
}
