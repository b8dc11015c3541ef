// What a backup file is: gzip of JSON lines. The first says what it holds, then come the rows, the last is the seal.
import { z } from 'zod';
import type { Row } from '#cypher/database.ts';
import { model } from '#cypher/graph.ts';
import type { Label, RelationshipName } from '#cypher/read-graph.ts';

z.config({ jitless: true });

/** How a backup calls itself. */
export const FORMAT = 'kyodo-atlas backup';
/** Version of the format that is written; files of a higher one are refused. */
export const VERSION = 1;
/** Pattern of a SHA-256, hexadecimal. */
export const DIGEST = '[0-9a-f]{64}';

const count = z.number().int().min(0);
const optional = z.string().nullable();

const head = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  /** When it was made, ISO 8601. */
  createdAt: z.string(),
  engine: z.enum(['embedded', 'neo4j']),
  revision: count,
  checksum: z.string().regex(new RegExp(`^${DIGEST}$`)),
  schemaVersion: count,
  profile: optional,
  /** Nodes by label. */
  nodes: z.record(z.string(), count),
  /** Relationships by name. */
  relationships: z.record(z.string(), count),
});

/** The first line. */
export type Head = z.infer<typeof head>;

/** One row as it stands in a line: label and properties, id among them; or name, both ends, key and properties. */
export type BackupRow =
  | { label: Label; id: string; properties: Row }
  | { name: RelationshipName; source: string; target: string; key: Row; properties: Row };

/** Whether a value calls itself a backup, whatever else is wrong with it. */
export function isBackup(value: unknown): value is { version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

/** The first line, checked. @returns null where it is not one */
export function headOf(value: unknown): Head | null {
  return head.safeParse(value).data ?? null;
}

/** The line of a node. */
export function nodeLine(label: Label, properties: Row): string {
  return JSON.stringify([label, properties]);
}

/** The line of a relationship. */
export function relationshipLine(
  name: RelationshipName,
  source: string,
  target: string,
  properties: Row,
): string {
  return JSON.stringify([name, source, target, properties]);
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key of a relationship and the rest of its properties. */
function split(name: string, all: Row): { key: Row; properties: Row } {
  const keys = model.relationships[name]!.key;
  const entries = Object.entries(all);
  return {
    key: Object.fromEntries(entries.filter(([property]) => property in keys)),
    properties: Object.fromEntries(entries.filter(([property]) => !(property in keys))),
  };
}

/** The row that a line holds. @returns null where it holds none */
export function rowOf(value: unknown): BackupRow | null {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return null;
  const [what, ...rest] = value as [string, ...unknown[]];
  if (Object.hasOwn(model.nodes, what)) {
    const [all] = rest;
    if (rest.length !== 1 || !isRow(all) || typeof all.id !== 'string') return null;
    const { id, ...properties } = all;
    return { label: what as Label, id: id as string, properties };
  }
  if (!Object.hasOwn(model.relationships, what)) return null;
  const [source, target, all] = rest;
  if (rest.length !== 3 || typeof source !== 'string' || typeof target !== 'string' || !isRow(all))
    return null;
  return { name: what as RelationshipName, source, target, ...split(what, all) };
}
