// One row as it would change a record: which record it names, and what it says of it.
import type { Properties } from '../../atlas/record.ts';
import type { Kind } from '../meaning/fields.ts';
import type { ReadRow } from '../meaning/row.ts';
import type { Note } from '../note.ts';

/** A row that names a record. */
export interface Draft {
  line: number;
  notes: Note[];
  /** Key as the file gives it; null where the file has none, then the name is the key. */
  key: string | null;
  /** Under this the record is found again by the next import. */
  sourceKey: string;
  /** Properties by name, and `districts` as ids. */
  properties: Properties;
}

/** What makes a record its own when the file has no key: its corporate number, else its name and what tells it apart. */
export function sourceKeyOf(kind: Kind, source: string, { values }: ReadRow, apart = ''): string {
  const key = values.key ?? `=${values.corporateNumber ?? `${values.name}${apart}`}`;
  return `${kind}:${source}:${key}`;
}
