// What columns mean where a person is still to say what names the rows.
import type { Table } from '../table/table.ts';
import type { Kind } from './fields.ts';
import { type Mapping, type Meaning, neededFields, readMeaning } from './mapping.ts';

/** What the columns mean as far as it is known: a list whose rows nothing names is not refused. */
export function looseMeaning(kind: Kind, { headers, rows }: Table, mapping: Mapping): Meaning {
  const needed = neededFields(kind).map(([code]): [string, string] => [code!, '']);
  return readMeaning(kind, headers, { ...mapping, rows, set: new Map([...needed, ...(mapping.set ?? [])]) });
}
