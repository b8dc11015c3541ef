// Ties that rows name by the other end's name: districts, what one belongs to, who raised it. Found or made, then written.
import type { Runner } from '#cypher/database.ts';
import type { RelationshipRow } from '#cypher/graph.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Change, RelationshipEnds, RelationshipName } from '../../atlas/commit.ts';
import type { Properties } from '../../atlas/record.ts';
import { note } from '../note.ts';
import { inChunks, readAll } from './chunks.ts';
import { indexStored, nameKey, type StoredIndex } from './stored.ts';
import type { Target } from './target.ts';
import { districtEnds, principalEnds } from './tie-ends.ts';

/** A tie of a record whose other end rows name. */
export interface NamedTie {
  /** Field of the row, and name of the tie among the record's properties. */
  field: string;
  relationship: RelationshipName;
  /** Which end of the relationship the record is. */
  end: 'source' | 'target';
  /** Label of the other end. Districts that do not exist are made, principals are not. */
  other: 'District' | 'Principal';
}

/** The named ties of one import. */
export interface Ties {
  /** Takes the ties out of what is to be written of a record. @returns the properties without them */
  take(record: string, written: Properties): Properties;
  /** The names behind the ids of a tie; the value itself where the property is no tie. */
  shown(field: string, value: Properties[string]): Properties[string];
  /** The ties taken, and the districts made for them. */
  change(): Change;
}

/** What ties are read against. */
interface Surroundings {
  source: string;
  columnOf: (field: string) => string;
  /** Index of the principals, where the records are principals themselves. */
  principals: StoredIndex | null;
}

async function endsOf(runner: Runner, { other }: NamedTie, targets: readonly Target[], around: Surroundings) {
  if (other === 'District') {
    const all = await readAll(runner, 'District');
    return districtEnds(await indexStored(all), all, around.source);
  }
  const index = around.principals ?? (await indexStored(await readAll(runner, 'Principal')));
  const inFile = new Map<string, string>();
  if (around.principals)
    for (const { id, stored, sayings } of targets) {
      const name = sayings[0]?.draft.properties.name;
      if (!stored && typeof name === 'string') inFile.set(nameKey(name), id);
    }
  return principalEnds(index, around.source, inFile);
}

/** Ids at the other ends that stored records have. */
async function storedEnds(runner: Runner, { relationship, end }: NamedTie, targets: readonly Target[]) {
  const records = targets.filter(({ stored }) => stored).map(({ id }) => id);
  const { listBySource, listByTarget } = relationships[relationship];
  const list = end === 'source' ? listBySource : listByTarget;
  const has = new Map<string, string[]>();
  const rows = await inChunks(
    records,
    (ids) => list(runner, { ids }) as Promise<{ source: string; target: string }[]>,
  );
  for (const row of rows) {
    const [record, other] = end === 'source' ? [row.source, row.target] : [row.target, row.source];
    has.set(record, [...(has.get(record) ?? []), other].sort());
  }
  return has;
}

/** One tie that rows name, and what is taken of it. */
interface TieRead {
  field: string;
  nameOf: (id: string) => string;
  take(record: string, wanted: readonly string[]): void;
  change(change: Change): void;
}

async function readTie(
  runner: Runner,
  tie: NamedTie,
  targets: readonly Target[],
  around: Surroundings,
): Promise<TieRead | null> {
  const { field, relationship, end } = tie;
  const isNamed = targets.some(
    ({ sayings, parents }) =>
      (field === 'memberOf' && parents.length) || sayings.some(({ draft }) => draft.ties[field]),
  );
  if (!isNamed) return null;
  const ends = await endsOf(runner, tie, targets, around);
  const has = await storedEnds(runner, tie, targets);
  for (const target of targets) {
    for (const [i, { draft }] of target.sayings.entries()) {
      const parents = field === 'memberOf' && i === 0 ? target.parents : [];
      if (!draft.ties[field] && parents.length === 0) continue;
      const ids = [...ends.idsOf(draft.ties[field] ?? [], draft.notes, around.columnOf(field)), ...parents];
      const others = ids.filter((id) => id !== target.id);
      if (others.length < ids.length) draft.notes.push(note('itself', { column: around.columnOf(field) }));
      if (others.length) draft.properties[field] = [...new Set(others)].sort();
    }
    const now = has.get(target.id);
    if (target.stored && now)
      target.stored = { id: target.id, properties: { ...target.stored.properties, [field]: now } };
  }
  const added: RelationshipRow[] = [];
  const gone: RelationshipEnds[] = [];
  const ids = (record: string, other: string) =>
    end === 'source'
      ? { source: record, target: other, key: {} }
      : { source: other, target: record, key: {} };
  return {
    field,
    nameOf: ends.nameOf,
    take(record, wanted) {
      const before = has.get(record) ?? [];
      for (const id of wanted) if (!before.includes(id)) added.push({ ...ids(record, id), properties: {} });
      for (const id of before) if (!wanted.includes(id)) gone.push(ids(record, id));
    },
    change(change) {
      const used = new Set(added.map(({ target }) => target));
      const districts = [...ends.made.values()].filter(({ id }) => used.has(id));
      if (districts.length) change.nodes = { ...change.nodes, District: districts };
      if (added.length) change.relationships = { ...change.relationships, [relationship]: added };
      if (gone.length) change.deletedRelationships = { ...change.deletedRelationships, [relationship]: gone };
    },
  };
}

/**
 * Reads what rows name and what the records have. Afterwards drafts and stored records have their ties as one more
 * property each, so that they are folded and compared like the others.
 */
export async function readTies(
  runner: Runner,
  ties: readonly NamedTie[],
  targets: readonly Target[],
  around: Surroundings,
): Promise<Ties> {
  const read: TieRead[] = [];
  for (const tie of ties) {
    const one = await readTie(runner, tie, targets, around);
    if (one) read.push(one);
  }
  return {
    take(record, written) {
      const properties = { ...written };
      for (const { field, take } of read) {
        const wanted = properties[field];
        delete properties[field];
        if (wanted) take(record, wanted as string[]);
      }
      return properties;
    },
    shown(field, value) {
      const tie = read.find((one) => one.field === field);
      return tie && value ? (value as string[]).map((id) => tie.nameOf(id)) : value;
    },
    change() {
      const change: Change = {};
      for (const one of read) one.change(change);
      return change;
    },
  };
}
