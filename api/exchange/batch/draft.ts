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
export function sourceKeyOf(kind: Kind, source: string, { values }: ReadRow, apart = ''): string {
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

const DIGITS = '〇一二三四五六七八九';

/** An address in one form: 二丁目3番5号 and 2-3-5 are one. */
export function placeKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/([一二三四五六七八九十]+)(?=丁目)/gu, (_, number: string) => kanjiNumber(number))
    .replace(/(?:丁目|番地の?|番|号|の|[‐‑–—−ー-])(?=\d|$)/gu, '-')
    .replace(/-+/g, '-')
    .replace(/-$/, '');
}

function kanjiNumber(text: string): string {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = tens === '' ? 1 : Math.max(0, DIGITS.indexOf(tens!));
  return String(ten * 10 + (ones ? DIGITS.indexOf(ones) : 0));
}
