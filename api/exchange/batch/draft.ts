// One row as it would change a record: which record it names, and what it says of it.
import type { Properties } from '../../atlas/record.ts';
import type { Kind } from '../meaning/fields.ts';
import type { ReadRow } from '../meaning/row.ts';
import type { Note } from '../note.ts';
import { placeKey } from './place-key.ts';

/** A row that names a record. */
export interface Draft {
  line: number;
  notes: Note[];
  /** Key as the file gives it; null where the file has none, then the name is the key. */
  key: string | null;
  /** Under this the record is found again by the next import. */
  sourceKey: string;
  /** Other source keys under which the record may have been made, the likeliest first. */
  formerKeys: string[];
  /** What tells two of one name apart, in a form to compare: where it stands, and what kind it is. */
  place: string;
  kind: string;
  /** Properties by name, and ties as ids under the names of their fields. */
  properties: Properties;
  /** Names that the row gives for the other ends of ties, by field. */
  ties: Record<string, string[]>;
  /** Record that the row is known to be about; it then only adds to it. */
  record?: string;
}

/** What makes a record its own when the file has no key: its corporate number, else its name and what tells it apart. */
function sourceKeyOf(kind: Kind, source: string, { values }: ReadRow, apart = ''): string {
  const key = values.key ?? `=${values.corporateNumber ?? `${values.name ?? values.title}${apart}`}`;
  return `${kind}:${source}:${key}`;
}

/** The draft of a row before anything but its values is known. Fields that are ties are named in `tieFields`. */
export function draftOf(
  kind: Kind,
  source: string,
  row: ReadRow,
  tieFields: readonly string[],
  apart = '',
): Draft {
  const { key, place, ...values } = row.values;
  const ties: Record<string, string[]> = {};
  for (const field of tieFields) {
    if (values[field] !== undefined) ties[field] = values[field] as string[];
    delete values[field];
  }
  return {
    line: row.line,
    notes: row.notes,
    key: (key as string | undefined) ?? null,
    sourceKey: sourceKeyOf(kind, source, row, apart),
    formerKeys: [],
    place: placeKey((place as string | undefined) ?? ''),
    kind: (row.texts.kind ?? row.texts.sector ?? '').replace(/\s/g, ''),
    properties: values,
    ties,
  };
}
