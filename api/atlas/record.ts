// What every kind of record can do: be made, changed, archived, brought back and merged into another.
import { v7 as uuid } from 'uuid';
import type { Row, Runner } from '#cypher/database.ts';
import { model, type NodeRow, type RecordStatements, type RelationshipRow } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { AppError } from '../errors.ts';
import type { Change, Label, RelationshipEnds, RelationshipName } from './commit.ts';

/** Labels that people make and archive. */
export type RecordLabel = 'Principal' | 'Project' | 'Coordinator' | 'District' | 'Challenge';

/** Properties of a record by name; null empties. */
export type Properties = Row;

/** Ties of a record that an input replaces as a whole: the relationship, and the ids at its other end. */
export interface Links {
  relationship: RelationshipName;
  /** Which end of the relationship the record is. */
  end: 'source' | 'target';
  ids: string[] | null | undefined;
}

/** A record as stored. */
export interface Stored {
  id: string;
  properties: Properties;
}

/** The record with this id. @throws AppError NOT_FOUND naming the field that gave the id */
export async function findRecord(runner: Runner, label: Label, id: string, field: string): Promise<Stored> {
  const [stored] = await nodes[label].list(runner, { ids: [id] });
  if (stored) return stored as unknown as Stored;
  throw new AppError(
    'NOT_FOUND',
    {
      ja: `${field}: この識別子の記録はありません。`,
      en: `${field}: there is no record with this identifier.`,
    },
    { field, id },
  );
}

/** Ids of which there must be a record each. @throws AppError NOT_FOUND naming the first that is missing */
export async function requireAll(runner: Runner, label: Label, ids: string[], field: string): Promise<void> {
  const found = new Set((await nodes[label].list(runner, { ids })).map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) await findRecord(runner, label, missing, field);
}

/** Those of the ids whose records are archived: whoever writes ties does not see these, nor means to take them away. */
export async function archivedAmong(
  runner: Runner,
  label: Label,
  ids: readonly string[],
): Promise<Set<string>> {
  const found = ids.length
    ? ((await nodes[label].list(runner, { ids: [...ids] })) as unknown as Stored[])
    : [];
  return new Set(found.filter(({ properties }) => properties.archivedAt !== undefined).map(({ id }) => id));
}

/** The names of the properties that differ; lists are compared by their items. */
export function changedProperties(before: Properties, after: Properties): string[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  return Object.keys(after).filter((key) => after[key] !== undefined && !same(before[key], after[key]));
}

/** Refuses a change made on an older state of the record. @throws AppError CONFLICT with the revision now */
export function requireRevision(stored: Stored, revision: number): void {
  const now = (stored.properties.revision as number | undefined) ?? 0;
  if (now === revision) return;
  throw new AppError(
    'CONFLICT',
    {
      ja: '開いたあとに別の人が変更しました。最新の内容を確かめてください。',
      en: 'Someone else changed this since you opened it. Please look at it again.',
    },
    { field: 'revision', revision: now, givenRevision: revision },
  );
}

function endLabel(name: RelationshipName, end: 'source' | 'target'): Label {
  return model.relationships[name]![end] as Label;
}

/**
 * Adds to a change what turns the ties a record has into the ties it shall have; ties with archived records stay. Ids
 * that do not exist are refused.
 */
export async function replaceLinks(
  runner: Runner,
  change: Change,
  id: string,
  { relationship, end, ids }: Links,
  field: string,
): Promise<boolean> {
  if (ids === undefined) return false;
  const wanted = [...new Set(ids ?? [])];
  const other = end === 'source' ? 'target' : 'source';
  await requireAll(runner, endLabel(relationship, other), wanted, field);
  const statements = relationships[relationship];
  const found = await (end === 'source' ? statements.listBySource : statements.listByTarget)(runner, {
    ids: [id],
  });
  const has = new Set(found.map((row) => row[other]));
  const row = (to: string): RelationshipEnds =>
    end === 'source' ? { source: id, target: to, key: {} } : { source: to, target: id, key: {} };
  const added = wanted.filter((to) => !has.has(to)).map((to) => ({ ...row(to), properties: {} }));
  const left = [...has].filter((to) => !wanted.includes(to));
  const archived = await archivedAmong(runner, endLabel(relationship, other), left);
  const gone = left.filter((to) => !archived.has(to)).map(row);
  if (added.length) change.relationships = { ...change.relationships, [relationship]: added };
  if (gone.length) change.deletedRelationships = { ...change.deletedRelationships, [relationship]: gone };
  return added.length + gone.length > 0;
}

/** A new id. */
export function newId(): string {
  return uuid();
}

/** The change that archives a record or brings it back; nothing if it is so already. */
export function archiveChange(label: RecordLabel, { id, properties }: Stored, archived: boolean): Change {
  if ((properties.archivedAt !== undefined) === archived) return {};
  if (!archived && properties.mergedInto) {
    throw new AppError(
      'CONFLICT',
      { ja: '統合された記録は元に戻せません。', en: 'A merged record cannot be brought back.' },
      { field: 'id' },
    );
  }
  return {
    nodes: { [label]: [{ id, properties: { archivedAt: archived ? new Date().toISOString() : null } }] },
  };
}

/** The ties of one relationship that move from one record to another, the ones that are there already left as they are. */
async function movedTies(
  runner: Runner,
  name: RelationshipName,
  end: 'source' | 'target',
  keep: string,
  absorb: string,
) {
  const statements = relationships[name];
  const list = end === 'source' ? statements.listBySource : statements.listByTarget;
  const keyNames = Object.keys(model.relationships[name]!.key);
  const other = end === 'source' ? 'target' : 'source';
  const keyOf = (properties: object) =>
    Object.fromEntries(keyNames.map((key) => [key, (properties as Row)[key]!])) as Row;
  const same = (row: { source: string; target: string; properties: object }) =>
    `${row[other]} ${JSON.stringify(keyOf(row.properties))}`;
  const there = new Map((await list(runner, { ids: [keep] })).map((row) => [same(row), row]));
  const gone: RelationshipEnds[] = [];
  const moved: RelationshipRow[] = [];
  for (const row of await list(runner, { ids: [absorb] })) {
    gone.push({ source: row.source, target: row.target, key: keyOf(row.properties) });
    if (row[other] === keep || row[other] === absorb) continue;
    const kept = there.get(same(row))?.properties;
    const properties: Row = Object.fromEntries(
      Object.entries({ ...row.properties, ...kept } as Row).filter(([key]) => !keyNames.includes(key)),
    );
    if (kept && 'until' in properties) properties.until = laterEnd(row.properties as Row, kept as Row);
    moved.push({
      source: row.source,
      target: row.target,
      [end]: keep,
      key: keyOf(row.properties),
      properties,
    });
  }
  return { gone, moved };
}

/** The last year of two ties that become one: open (null) if either is. */
function laterEnd(a: Row, b: Row): number | null {
  if (a.until == null || b.until == null) return null;
  return Math.max(a.until as number, b.until as number);
}

/** Districts beside the one that goes are beside the keeper from now on, which is beside all that either was beside. */
async function movedNeighbours(runner: Runner, keep: string, absorb: string): Promise<NodeRow[]> {
  const districts = await nodes.District.listAll(runner);
  const besides = new Map(districts.map(({ id, properties }) => [id, properties.neighbours ?? []]));
  const both = [...(besides.get(keep) ?? []), ...(besides.get(absorb) ?? [])];
  const kept = both.filter((id) => id !== keep && id !== absorb);
  const others = [...besides].filter(
    ([id, beside]) => id !== keep && id !== absorb && beside.includes(absorb),
  );
  const row = (id: string, neighbours: string[]) => ({
    id,
    properties: { neighbours: [...new Set(neighbours)] },
  });
  return [
    row(keep, kept),
    ...others.map(([id, beside]) =>
      row(
        id,
        beside.map((one) => (one === absorb ? keep : one)),
      ),
    ),
  ];
}

/**
 * The change that merges one record into another: every tie moves, the name that goes becomes an alias, what the keeper
 * lacks it takes over. The absorbed record stays, archived, and says into which it went, so that old ids still lead there.
 */
export async function mergeChange(
  runner: Runner,
  label: RecordLabel,
  nameProperty: 'name' | 'title',
  keep: Stored,
  absorb: Stored,
): Promise<Change> {
  if (keep.id === absorb.id) {
    throw new AppError(
      'BAD_USER_INPUT',
      { ja: '同じ記録どうしは統合できません。', en: 'A record cannot be merged with itself.' },
      { field: 'absorb' },
    );
  }
  for (const [field, { properties }] of [
    ['keep', keep],
    ['absorb', absorb],
  ] as const) {
    if (properties.mergedInto)
      throw new AppError(
        'CONFLICT',
        { ja: 'すでに統合されています。', en: 'It was merged already.' },
        { field },
      );
  }
  const taken = Object.fromEntries(
    Object.entries(absorb.properties).filter(
      ([key, value]) => keep.properties[key] === undefined && value !== undefined && !OWN.has(key),
    ),
  );
  // Whoever asked not to be introduced has asked for both.
  if (absorb.properties.doNotIntroduce === true) taken.doNotIntroduce = true;
  const names = [keep, absorb].flatMap(
    ({ properties }) => (properties.aliases as string[] | undefined) ?? [],
  );
  const aliases = [...new Set([...names, absorb.properties[nameProperty] as string])].filter(
    (alias) => alias !== keep.properties[nameProperty],
  );
  const change: Change = {
    nodes: {
      [label]: [
        { id: keep.id, properties: { ...taken, aliases } },
        { id: absorb.id, properties: { archivedAt: new Date().toISOString(), mergedInto: keep.id } },
      ],
    },
    relationships: {},
    deletedRelationships: {},
  };
  if (label === 'District')
    change.nodes!.District!.push(...(await movedNeighbours(runner, keep.id, absorb.id)));
  for (const [name, { source, target }] of Object.entries(model.relationships)) {
    for (const end of [source === label && 'source', target === label && 'target'] as const) {
      if (!end) continue;
      const { gone, moved } = await movedTies(runner, name as RelationshipName, end, keep.id, absorb.id);
      if (gone.length)
        change.deletedRelationships![name as RelationshipName] = [
          ...(change.deletedRelationships![name as RelationshipName] ?? []),
          ...gone,
        ];
      if (moved.length)
        change.relationships![name as RelationshipName] = [
          ...(change.relationships![name as RelationshipName] ?? []),
          ...moved,
        ];
    }
  }
  return change;
}

/** Properties that belong to one record and never go over to another. */
const OWN = new Set(['id', 'revision', 'sourceKey', 'archivedAt', 'mergedInto', 'aliases']);

/** Statements of a record's label. */
export function recordStatements(label: RecordLabel): RecordStatements<Properties> {
  return nodes[label] as unknown as RecordStatements<Properties>;
}
