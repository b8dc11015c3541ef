// Which tables an export holds: the atlas, one per label with its districts, one per relationship, in words that import knows.
import { model, recordProperties } from '#cypher/graph.ts';
import type { Label, RelationshipName } from '../../atlas/commit.ts';
import { fieldsOf } from '../meaning/fields.ts';

/** Labels that say how the atlas is run, not what it says. */
const RUNNING = new Set([
  'Atlas',
  'Account',
  'AuditEntry',
  'ImportBatch',
  'ImportUndo',
  'HeaderMapping',
  'NameDecision',
]);

/** Properties that are private: contacts and notes. */
export const privateProperties: ReadonlySet<string> = new Set([
  'contactName',
  'contactEmail',
  'contactPhone',
  'note',
]);

/** Name of the table that says which city's words the atlas uses and whether it is fictional. */
export const ATLAS_TABLE = 'atlas.csv';
/** Its columns. */
export const atlasColumns = { profile: 'string?', fictional: 'boolean?' } as const;

/** A table of records: a column per property, and their districts by name where they can have some. */
export interface RecordTable {
  name: string;
  label: Label;
  /** Properties with their types, in the order of the columns. */
  columns: Record<string, string>;
  /** Header that stands for `id`. */
  id: string;
  districts: RelationshipName | null;
}

/** A table of ties between records, with the names of both ends where a person reads it. */
export interface TieTable {
  name: string;
  relationship: RelationshipName;
  /** Headers of the ids at both ends; the name of each stands beside it, as `principalName`. */
  ends: { source: string; target: string };
  /** Key and properties with their types. */
  columns: Record<string, string>;
}

const lower = (name: string) => `${name[0]!.toLowerCase()}${name.slice(1)}`;
const fileName = (name: string) => `${lower(name)}s.csv`;

const districtTies = Object.entries(model.relationships).filter(([, { type }]) => type === 'IN_DISTRICT');

/** What an import reads of a principal or project, in its order; then what else there is. */
function columnsOf(label: string): Pick<RecordTable, 'columns' | 'id'> {
  const { record, properties } = model.nodes[label]!;
  const all: Record<string, string> = { ...properties, ...(record ? recordProperties : {}) };
  if (label !== 'Principal' && label !== 'Project') return { columns: all, id: 'id' };
  const codes = fieldsOf(label === 'Principal' ? 'principals' : 'projects').map(({ code }) => code);
  const first = codes.filter((code) => code in all).map((code) => [code, all[code]!] as const);
  return { columns: { ...Object.fromEntries(first), ...all }, id: 'key' };
}

/** Every table of records. */
export const recordTables: readonly RecordTable[] = Object.keys(model.nodes)
  .filter((label) => !RUNNING.has(label))
  .map((label) => ({
    name: fileName(label),
    label: label as Label,
    ...columnsOf(label),
    districts:
      (districtTies.find(([, { source }]) => source === label)?.[0] as RelationshipName | undefined) ?? null,
  }));

/** Every table of ties; ties to districts stand with the records. */
export const tieTables: readonly TieTable[] = Object.entries(model.relationships)
  .filter(([, { type }]) => type !== 'IN_DISTRICT')
  .map(([name, { source, target, key, properties }]) => ({
    name: fileName(name),
    relationship: name as RelationshipName,
    ends: { source: source === target ? 'member' : lower(source), target: lower(target) },
    columns: { ...key, ...properties },
  }));

/** Names of all tables that there are. */
export const tableNames: readonly string[] = [
  ATLAS_TABLE,
  ...[...recordTables, ...tieTables].map(({ name }) => name),
];
