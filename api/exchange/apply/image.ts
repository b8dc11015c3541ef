// What a change overwrites: each property and tie that it touches as it was before and as it is after. An undo needs no more.
import type { Row, Runner, Value } from '#cypher/database.ts';
import { model, type NodeRow } from '#cypher/graph.ts';
import { findAtlas, nodes, relationships } from '#cypher/statements.generated.ts';
import type { Change, Label, RelationshipEnds, RelationshipName } from '../../atlas/commit.ts';
import type { Properties, Stored } from '../../atlas/record.ts';
import { inChunks } from '../batch/chunks.ts';
import { paced } from '../pace.ts';

/** A node that a change makes (`before` is null) or of which it sets properties: those alone are named, null for none. */
export interface NodeImage {
  label: Label;
  id: string;
  before: Properties | null;
  after: Properties;
}

/** A tie that a change makes (`before` is null), takes away (`after` is null) or changes. */
export interface TieImage {
  name: RelationshipName;
  source: string;
  target: string;
  key: Row;
  before: Properties | null;
  after: Properties | null;
}

/** City and whether it is fictional, as the atlas has them. */
export interface City {
  profile: string | null;
  fictional: boolean | null;
}

/** All that a change touches. */
export interface Image {
  nodes: NodeImage[];
  ties: TieImage[];
  /** The profile that the atlas takes over by the change; null where it keeps its own. */
  city: { before: City; after: City } | null;
}

/** Whether two values say the same; a property that is not there says null. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

const tieKeys = (name: RelationshipName) => Object.keys(model.relationships[name]!.key);

/** What tells a tie from all others of its name. */
export function tieText(name: RelationshipName, { source, target, key }: RelationshipEnds): string {
  return JSON.stringify([source, target, ...tieKeys(name).map((part) => (key as Row)[part] ?? null)]);
}

/** Nodes by id; ids that there are none of are left out. */
export async function readNodes(
  runner: Runner,
  label: Label,
  ids: readonly string[],
): Promise<Map<string, Stored>> {
  const found = await inChunks(ids, (some) => nodes[label].list(runner, { ids: some }) as never);
  return new Map((found as Stored[]).map((stored) => [stored.id, stored]));
}

/** Properties of the ties of these ends, without their keys, by `tieText`; those that there are none of are left out. */
export async function readTies(
  runner: Runner,
  name: RelationshipName,
  ends: readonly RelationshipEnds[],
): Promise<Map<string, Properties>> {
  const wanted = new Set(ends.map((one) => tieText(name, one)));
  const few = model.relationships[name]!.hub === 'source' ? 'target' : 'source';
  const list = relationships[name][few === 'source' ? 'listBySource' : 'listByTarget'];
  const found = await inChunks([...new Set(ends.map((one) => one[few]))], (ids) => list(runner, { ids }));
  const ties = new Map<string, Properties>();
  for (const { source, target, properties } of found) {
    const text = tieText(name, { source, target, key: properties as Row });
    if (!wanted.has(text)) continue;
    const own = Object.entries(properties as Row).filter(([property]) => !tieKeys(name).includes(property));
    ties.set(text, Object.fromEntries(own));
  }
  return ties;
}

/** Without what says nothing. */
function present(properties: { [name: string]: Value | null | undefined }): Properties {
  const said = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said) as Properties;
}

async function nodeImages(
  runner: Runner,
  change: Change,
  signal: AbortSignal | undefined,
): Promise<NodeImage[]> {
  const images: NodeImage[] = [];
  for (const [name, rows] of Object.entries(change.nodes ?? {})) {
    const label = name as Label;
    const written = new Map<string, Properties>();
    await paced(rows as NodeRow[], { signal }, ({ id, properties }) => {
      const before = written.get(id);
      written.set(id, before ? { ...before, ...(properties as Properties) } : (properties as Properties));
    });
    const stored = await readNodes(runner, label, [...written.keys()]);
    await paced([...written], { signal }, ([id, after]) => {
      const now = stored.get(id)?.properties;
      const was: Properties | undefined =
        now && Object.fromEntries(Object.keys(after).map((code) => [code, now[code] ?? null] as const));
      images.push({ label, id, before: was ?? null, after: was ? after : present(after) });
    });
  }
  return images;
}

async function tieImages(
  runner: Runner,
  change: Change,
  made: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<TieImage[]> {
  const images: TieImage[] = [];
  const gone = change.deletedRelationships ?? {};
  const set = change.relationships ?? {};
  for (const name of new Set([...Object.keys(gone), ...Object.keys(set)]) as Set<RelationshipName>) {
    const ties = new Map<string, RelationshipEnds & { after: Properties | null }>();
    for (const { source, target, key } of gone[name] ?? [])
      ties.set(tieText(name, { source, target, key }), { source, target, key, after: null });
    for (const { source, target, key, properties } of set[name] ?? [])
      ties.set(tieText(name, { source, target, key }), {
        source,
        target,
        key,
        after: properties as Properties,
      });
    // What is made now has no ties yet.
    const old = [...ties.values()].filter(({ source, target }) => !made.has(source) && !made.has(target));
    const stored = await readTies(runner, name, old);
    const isGone = new Set((gone[name] ?? []).map((ends) => tieText(name, ends)));
    await paced([...ties], { signal }, ([text, { source, target, key, after }]) => {
      const before = stored.get(text) ?? null;
      if (before === null && after === null) return;
      const kept = before === null || isGone.has(text) ? {} : before;
      images.push({
        ...{ name, source, target, key, before },
        after: after && present({ ...kept, ...after }),
      });
    });
  }
  return images;
}

/** Reads what a change that deletes no nodes would overwrite. */
export async function readImage(runner: Runner, change: Change, signal?: AbortSignal): Promise<Image> {
  const images = await nodeImages(runner, change, signal);
  const made = new Set(images.filter(({ before }) => before === null).map(({ id }) => id));
  const ties = await tieImages(runner, change, made, signal);
  const atlas = change.profile ? await findAtlas(runner) : null;
  const city = change.profile
    ? {
        before: { profile: atlas?.profile ?? null, fictional: atlas?.fictional ?? null },
        after: change.profile,
      }
    : null;
  return { nodes: images, ties, city };
}
