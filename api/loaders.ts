// Reads of one request, batched: however many records a page shows, each kind of read is one statement.
import DataLoader from 'dataloader';
import type { Runner } from '#cypher/database.ts';
import { model, type StoredNode, type StoredRelationship } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import type { RecordLabel } from './atlas/record.ts';

type Nodes = typeof nodes;
type Relationships = typeof relationships;
/** Distributes over labels, so that a node of one of several labels keeps its properties with its label. */
type NodeOf<L extends keyof Nodes> = L extends keyof Nodes
  ? Awaited<ReturnType<Nodes[L]['list']>>[number] & { type: L }
  : never;
type TieOf<R extends keyof Relationships> = Awaited<ReturnType<Relationships[R]['listBySource']>>[number];

/** Loaders of one request. */
export interface Loaders {
  /** The node of this label with this id, or null. */
  node<L extends keyof Nodes>(label: L, id: string): Promise<NodeOf<L> | null>;
  /** The record with this id, or the one that it was merged into, or null: old ids lead to what became of them. */
  kept<L extends RecordLabel>(label: L, id: string): Promise<NodeOf<L> | null>;
  /** The nodes of this label with these ids, in this order; ids without a node are left out. */
  nodes<L extends keyof Nodes>(label: L, ids: readonly string[]): Promise<NodeOf<L>[]>;
  /**
   * The relationships of this name that have the node at this end. Those with an archived record are left out: they are
   * kept, and seen again when the record is brought back.
   */
  ties<R extends keyof Relationships>(name: R, end: 'source' | 'target', id: string): Promise<TieOf<R>[]>;
  /** The nodes of a label to which the relationships of this name lead from the node at this end; archived ones left out. */
  linked<L extends keyof Nodes>(
    label: L,
    name: keyof Relationships,
    end: 'source' | 'target',
    id: string,
  ): Promise<NodeOf<L>[]>;
  /** Forgets everything: after a write. */
  clear(): void;
}

/** Loaders that read through a runner. */
export function createLoaders(runner: Runner): Loaders {
  const byLabel = new Map<string, DataLoader<string, StoredNode<object> | null>>();
  const byEnd = new Map<string, DataLoader<string, StoredRelationship<object>[]>>();

  const nodeLoader = (label: keyof Nodes) => {
    const load = async (ids: readonly string[]) => {
      const found = new Map(
        (await nodes[label].list(runner, { ids: [...ids] })).map((node) => [
          node.id,
          { ...node, type: label },
        ]),
      );
      return ids.map((id) => found.get(id) ?? null);
    };
    const loader = byLabel.get(label) ?? new DataLoader(load);
    byLabel.set(label, loader);
    return loader;
  };
  const tieLoader = (name: keyof Relationships, end: 'source' | 'target') => {
    const load = async (ids: readonly string[]) => {
      const statements = relationships[name];
      const list = end === 'source' ? statements.listBySource : statements.listByTarget;
      const rows = Map.groupBy(await list(runner, { ids: [...ids] }), (row) => row[end]);
      return ids.map((id) => rows.get(id) ?? []);
    };
    const key = `${name} ${end}`;
    const loader = byEnd.get(key) ?? new DataLoader(load);
    byEnd.set(key, loader);
    return loader;
  };

  const loaders: Loaders = {
    node: (label, id) => nodeLoader(label).load(id) as Promise<never>,
    kept: async (label, id) => {
      // Never a ring: what was merged cannot be merged again, nor anything into it.
      let node = await loaders.node(label, id);
      while (node?.properties.mergedInto) node = await loaders.node(label, node.properties.mergedInto);
      return node;
    },
    nodes: async (label, ids) =>
      (await nodeLoader(label).loadMany(ids)).filter((node) => node && !(node instanceof Error)) as never,
    ties: async (name, end, id) => {
      const other = end === 'source' ? 'target' : 'source';
      const ties = await tieLoader(name, end).load(id);
      const label = model.relationships[name]![other] as RecordLabel;
      const records = await loaders.nodes(label, [...new Set(ties.map((tie) => tie[other]))]);
      const kept = new Set(
        records.filter(({ properties }) => properties.archivedAt === undefined).map((record) => record.id),
      );
      return ties.filter((tie) => kept.has(tie[other])) as never;
    },
    linked: async (label, name, end, id) => {
      const other = end === 'source' ? 'target' : 'source';
      const ids = new Set((await loaders.ties(name, end, id)).map((tie) => tie[other]));
      return loaders.nodes(label, [...ids].sort());
    },
    clear: () => {
      byLabel.clear();
      byEnd.clear();
    },
  };
  return loaders;
}
