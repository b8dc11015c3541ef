// Which tables an export holds: one per label with its districts, one per relationship, with columns that import knows.
import { model } from '#cypher/graph.ts';
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

/** A table of records: a column per property, and their districts by name where they can have some. */
export interface RecordTable {
  name: string;
  label: Label;
  columns: string[];
  /** Header that stands for `id`. */
  id: string;
  districts: RelationshipName | null;
}

/** A table of ties between records, with the names of both ends where a person reads it. */
export interface TieTable {
  name: string;
  relationship: RelationshipName;
  columns: string[];
}

const fileName = (name: string) => `${name[0]!.toLowerCase()}${name.slice(1)}s.csv`;

const districtTies = Object.entries(model.relationships).filter(([, { type }]) => type === 'IN_DISTRICT');

/** What an import reads of a principal or project, in its order; then what else there is. */
function columnsOf(label: string): { columns: string[]; id: string } {
  const properties = [...Object.keys(model.nodes[label]!.properties), 'sourceKey'];
  if (label !== 'Principal' && label !== 'Project') return { columns: properties, id: 'id' };
  const codes = fieldsOf(label === 'Principal' ? 'principals' : 'projects').map(({ code }) => code);
  const known = codes.filter((code) => properties.includes(code));
  return { columns: [...known, ...properties.filter((name) => !known.includes(name))], id: 'key' };
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
  .map(([name, { key, properties }]) => ({
    name: fileName(name),
    relationship: name as RelationshipName,
    columns: [...Object.keys(key), ...Object.keys(properties)],
  }));
