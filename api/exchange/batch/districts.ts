// Districts that rows name: found by name or alias, made where there is none, and tied to the records.
import type { Runner } from '#cypher/database.ts';
import type { NodeRow, RelationshipRow } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import type { Change, RelationshipEnds } from '../../atlas/commit.ts';
import { newId, type Properties, type Stored } from '../../atlas/record.ts';
import { type Note, note } from '../note.ts';
import { inChunks } from './chunks.ts';
import type { PlanInput } from './plan.ts';
import { indexStored } from './stored.ts';
import type { Target } from './target.ts';

/** Ties of a label to districts. */
export type DistrictTie = 'PrincipalDistrict' | 'ProjectDistrict';

/** The districts of one import. */
export interface Districts {
  /** Takes the districts out of what is to be written of a record, as ties. @returns the properties without them */
  take(record: string, written: Properties): Properties;
  /** The ties taken, and the districts made for them. */
  change(): Change;
}

/** Ids by name; a district that does not exist is made, and noted on the row that names it first. */
function finder(stored: readonly Stored[], source: string) {
  const index = indexStored(stored);
  const made = new Map<string, NodeRow>();
  const idOf = (name: string, notes: Note[]): string => {
    const sourceKey = `districts:${source}:${name}`;
    const known = index.byName(name)[0] ?? index.byKey(sourceKey, name)?.stored;
    if (known) return known.id;
    const before = made.get(name);
    if (before) return before.id;
    const district = { id: newId(), properties: { name, sourceKey } };
    notes.push(note('newDistrict', { column: 'districts', value: name }));
    made.set(name, district);
    return district.id;
  };
  const idsOf = (names: readonly string[], notes: Note[]) =>
    [...new Set(names.map((name) => idOf(name, notes)))].sort();
  return { made, idsOf };
}

/**
 * Reads the districts of the atlas and those that the records have. Afterwards drafts and stored records have theirs as
 * one more property, `districts`, so that they are folded and compared like the others.
 */
export async function readDistricts(
  runner: Runner,
  tie: DistrictTie,
  targets: readonly Target[],
  { rows, source }: PlanInput,
): Promise<Districts> {
  const named = new Map(rows.map(({ line, values }) => [line, values.districts as string[] | undefined]));
  const { made, idsOf } = finder((await nodes.District.listAll(runner)) as unknown as Stored[], source);
  const records = targets.filter(({ stored }) => stored).map(({ id }) => id);
  const has = new Map<string, string[]>();
  for (const { source: record, target } of await inChunks(records, (ids) =>
    relationships[tie].listBySource(runner, { ids }),
  ))
    has.set(record, [...(has.get(record) ?? []), target].sort());
  for (const target of targets) {
    for (const { draft } of target.sayings) {
      const names = named.get(draft.line);
      if (names) draft.properties.districts = idsOf(names, draft.notes);
    }
    const now = has.get(target.id);
    if (target.stored && now)
      target.stored = { id: target.id, properties: { ...target.stored.properties, districts: now } };
  }
  const added: RelationshipRow[] = [];
  const gone: RelationshipEnds[] = [];
  return {
    take(record, { districts, ...properties }) {
      const before = has.get(record) ?? [];
      const wanted = (districts as string[] | undefined) ?? before;
      const row = (target: string) => ({ source: record, target, key: {} });
      for (const id of wanted) if (!before.includes(id)) added.push({ ...row(id), properties: {} });
      for (const id of before) if (!wanted.includes(id)) gone.push(row(id));
      return properties;
    },
    change() {
      const used = new Set(added.map(({ target }) => target));
      const districts = [...made.values()].filter(({ id }) => used.has(id));
      return {
        ...(districts.length ? { nodes: { District: districts } } : {}),
        ...(added.length ? { relationships: { [tie]: added } } : {}),
        ...(gone.length ? { deletedRelationships: { [tie]: gone } } : {}),
      };
    },
  };
}
