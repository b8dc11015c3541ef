// The two ends of a participation, as a row names them: by key, else by a name that exactly one record has.

import type { Stored } from '../../atlas/record.ts';
import type { Meaning } from '../meaning/mapping.ts';
import { columnOf, type ReadRow } from '../meaning/row.ts';
import { type Note, note } from '../note.ts';
import type { StoredIndex } from './stored.ts';

/** Where one end of a participation is looked for. */
export interface End {
  kind: 'principals' | 'projects';
  /** Field with the key, or with a name in its place. */
  key: 'principal' | 'project';
  /** Field with the name, looked at when the key is empty or unknown. */
  name: 'principalName' | 'projectName';
  index: StoredIndex;
  source: string;
}

/** Whether a stored record of the name can be meant; asked only where several have it. */
export type Fits = (stored: Stored) => boolean;

/** The record at one end, or the note that refuses the row. */
export function findEnd({ values, texts }: ReadRow, meaning: Meaning, end: End, fits: Fits): Stored | Note {
  const key = values[end.key] as string | undefined;
  const name = values[end.name] as string | undefined;
  const field = key === undefined && name !== undefined ? end.name : end.key;
  const place = { column: columnOf(meaning, field), value: texts[field] };
  if (key === undefined && name === undefined) return note('missing', place);
  const match = key === undefined ? null : end.index.byKey(`${end.kind}:${end.source}:${key}`, key);
  if (match) return match.stored.properties.archivedAt ? note('archived', place) : match.stored;
  for (const text of [key, name]) {
    if (text === undefined) continue;
    const named = end.index.byName(text);
    const found = named.length > 1 ? named.filter(fits) : named;
    if (found.length === 1) return found[0]!;
    if (named.length > 1) return note('ambiguous', place);
  }
  return note('notFound', place);
}
