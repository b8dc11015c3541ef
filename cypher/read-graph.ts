// The whole graph part by part: so much at a time as fits in memory whatever the size of the atlas.
import type { Row, Runner } from './database.ts';
import { model, type StoredNode, type StoredRelationship } from './graph.ts';
import { nodes, relationships } from './statements.generated.ts';

/** A label of the model. */
export type Label = keyof typeof nodes;
/** A relationship of the model, by its name. */
export type RelationshipName = keyof typeof relationships;

/** Nodes of one label, or relationships of one name, as stored. */
export type Part =
  | { label: Label; nodes: StoredNode<Row>[] }
  | { name: RelationshipName; relationships: StoredRelationship<Row>[] };

/** Nodes read at once. */
const NODES = 1_000;
/** Labels whose nodes may hold megabytes each. */
const HEAVY: ReadonlySet<string> = new Set<Label>(['ImportUndo', 'FrozenYear']);

/** Every label, in the order of the model. */
export const labels = Object.keys(nodes) as Label[];
/** Every relationship, in the order of the model. */
export const relationshipNames = Object.keys(relationships) as RelationshipName[];

const inOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Ids of all nodes of a label, in their own order. */
async function idsOf(runner: Runner, label: Label): Promise<string[]> {
  return (await nodes[label].listIds(runner)).map(({ id }) => id).sort(inOrder);
}

/** Ids of all nodes of a label, in their own order, so many at a time. */
export async function* idsInParts(runner: Runner, label: Label): AsyncGenerator<string[]> {
  yield* partsOf(await idsOf(runner, label), HEAVY.has(label) ? 1 : NODES);
}

function* partsOf(ids: readonly string[], size: number): Generator<string[]> {
  for (let i = 0; i < ids.length; i += size) yield ids.slice(i, i + size);
}

/** Every node, label by label in the order of their ids. */
export async function* readNodes(runner: Runner): AsyncGenerator<Extract<Part, { label: Label }>> {
  for (const label of labels) {
    for await (const ids of idsInParts(runner, label)) {
      const found = (await nodes[label].list(runner, { ids })) as unknown as StoredNode<Row>[];
      yield { label, nodes: found.sort((a, b) => inOrder(a.id, b.id)) };
    }
  }
}

/** Every relationship, name by name in the order of the ids from which they leave. */
async function* readRelationships(runner: Runner): AsyncGenerator<Exclude<Part, { label: Label }>> {
  const known = new Map<Label, string[]>();
  for (const name of relationshipNames) {
    const source = model.relationships[name]!.source as Label;
    if (!known.has(source)) known.set(source, await idsOf(runner, source));
    for (const ids of partsOf(known.get(source)!, NODES)) {
      const found = (await relationships[name].listBySource(runner, {
        ids,
      })) as unknown as StoredRelationship<Row>[];
      const keyed = found.map(
        (row) => [row.source, row.target, JSON.stringify(row.properties), row] as const,
      );
      keyed.sort((a, b) => inOrder(a[0], b[0]) || inOrder(a[1], b[1]) || inOrder(a[2], b[2]));
      if (keyed.length > 0) yield { name, relationships: keyed.map(([, , , row]) => row) };
    }
  }
}

/** Every node, then every relationship. Of one state only if nobody writes meanwhile, or the runner sees one state only. */
export async function* readGraph(runner: Runner): AsyncGenerator<Part> {
  yield* readNodes(runner);
  yield* readRelationships(runner);
}
