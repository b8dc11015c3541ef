// What a person said that columns with these headers mean, remembered for the next file that has the same.
import { createHash } from 'node:crypto';
import type { Runner } from '#cypher/database.ts';
import type { NodeRow } from '#cypher/graph.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { fieldNamed, type Kind } from './fields.ts';
import { headerKey } from './headers.ts';
import type { Meaning } from './mapping.ts';

/** Place of a column from 0 → code of its field; null: not imported. */
export type ColumnMapping = ReadonlyMap<number, string | null>;

/** The same for the same headers in the same order, however they are written, in a list of the same kind. */
function fingerprintOf(headers: readonly string[], kind: Kind): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...headers.map(headerKey)]))
    .digest('hex');
}

/** What was remembered for these headers, or null. Fields that there are no more are left out. */
export async function findMapping(
  runner: Runner,
  headers: readonly string[],
  kind: Kind,
): Promise<ColumnMapping | null> {
  const [row] = await nodes.HeaderMapping.list(runner, { ids: [fingerprintOf(headers, kind)] });
  if (!row) return null;
  const pairs = JSON.parse(row.properties.mapping) as [number, string | null][];
  const known = pairs.filter(([, code]) => code === null || fieldNamed(kind, code)?.code === code);
  return new Map(known);
}

/** The row that remembers what every column of a table was taken for. `at`: now, ISO 8601. */
export function mappingRow(headers: readonly string[], { kind, columns }: Meaning, at: string): NodeRow {
  const fingerprint = fingerprintOf(headers, kind);
  const codes = new Map(columns.map(({ index, field }) => [index, field.code]));
  const mapping = JSON.stringify(headers.map((_, index) => [index, codes.get(index) ?? null]));
  return { id: fingerprint, properties: { fingerprint, mapping, usedAt: at } };
}
