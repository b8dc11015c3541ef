// The one way anything is written: lock, read and check, write, raise the revision and leave an audit entry, all in one transaction.
import { v7 as uuid } from 'uuid';
import type { Database, Row, Runner } from '#cypher/database.ts';
import type { NodeRow, RelationshipRow } from '#cypher/graph.ts';
import {
  findAtlas,
  nodes,
  relationships,
  setLock,
  setProfile,
  setRevision,
} from '#cypher/statements.generated.ts';
import { verifyNode, verifyRelationship } from '#cypher/verify.ts';

/** A label of the model. */
export type Label = keyof typeof nodes;
/** A relationship of the model, by its name. */
export type RelationshipName = keyof typeof relationships;
/** A relationship to take away. */
export type RelationshipEnds = Omit<RelationshipRow, 'properties'>;

/** What one transaction writes. */
export interface Change {
  nodes?: { [label in Label]?: NodeRow[] };
  relationships?: { [name in RelationshipName]?: RelationshipRow[] };
  deletedNodes?: { [label in Label]?: string[] };
  deletedRelationships?: { [name in RelationshipName]?: RelationshipEnds[] };
  profile?: { profile: string | null; fictional: boolean | null };
}

/** Who writes, and how the audit log calls it. */
export interface Action {
  by: string;
  action: string;
  /** Record it is about. */
  target?: string;
  /** What changes, without personal data; may be given only once the work is done. */
  summary: string | (() => string);
  /** Called after each batch with rows written so far and in all. */
  progress?: (done: number, total: number) => void;
  /** Stops between batches; nothing is then written. */
  signal?: AbortSignal;
}

/** Rows of a statement: few enough that making them holds up nobody else for long. */
const BATCH = 2_000;

type Batch = { rows: number; run: (runner: Runner) => Promise<unknown> };

/** Statements in the order that keeps every end in place: nodes, ties away, ties, nodes away. Rows are verified part by part. */
function batchesOf(change: Change, revision: number): Batch[] {
  const batches: Batch[] = [];
  const add = <T>(rows: readonly T[], run: (runner: Runner, rows: T[]) => Promise<unknown>) => {
    for (let i = 0; i < rows.length; i += BATCH) {
      const part = rows.slice(i, i + BATCH);
      batches.push({ rows: part.length, run: (runner) => run(runner, part) });
    }
  };
  for (const [label, rows] of Object.entries(change.nodes ?? {}))
    add(rows as NodeRow[], (runner, part) => {
      for (const row of part) verifyNode(label, row as { id: string; properties: Row });
      const stamped = part.map(({ id, properties }) => ({ id, properties: { ...properties, revision } }));
      return nodes[label as Label].set(runner, { rows: stamped as never });
    });
  for (const [name, rows] of Object.entries(change.deletedRelationships ?? {})) {
    add(rows, (runner, part) =>
      relationships[name as RelationshipName].delete(runner, { rows: part as never }),
    );
  }
  for (const [name, rows] of Object.entries(change.relationships ?? {}))
    add(rows, (runner, part) => {
      for (const row of part) verifyRelationship(name, row as RelationshipRow & { properties: Row });
      return relationships[name as RelationshipName].set(runner, { rows: part as never });
    });
  for (const [label, ids] of Object.entries(change.deletedNodes ?? {})) {
    add(ids, (runner, part) => nodes[label as Label].delete(runner, { ids: part }));
  }
  return batches;
}

/** What a commit did. */
export interface Committed {
  /** Revision after it; the one before if there was nothing to write. */
  revision: number;
  written: boolean;
}

/**
 * Runs `work` under the atlas's write lock and writes the change it returns. A change that says nothing writes nothing
 * and leaves the revision as it is. Whatever `work` reads is still true when the change is written.
 * @throws whatever `work` throws; then nothing is written
 */
export async function commit(
  database: Database,
  action: Action,
  work: (runner: Runner) => Promise<Change>,
): Promise<Committed> {
  return database.write(async (runner) => {
    await setLock(runner);
    const before = (await findAtlas(runner))!.revision;
    const change = await work(runner);
    const revision = before + 1;
    const batches = batchesOf(change, revision);
    if (batches.length === 0 && !change.profile) return { revision: before, written: false };
    const total = batches.reduce((sum, { rows }) => sum + rows, 0);
    let done = 0;
    for (const { rows, run } of batches) {
      action.signal?.throwIfAborted();
      await run(runner);
      done += rows;
      action.progress?.(done, total);
    }
    if (change.profile) await setProfile(runner, change.profile);
    await setRevision(runner);
    const { by, action: name, target, summary } = action;
    const properties = {
      at: new Date().toISOString(),
      by,
      action: name,
      target: target ?? null,
      summary: typeof summary === 'string' ? summary : summary(),
      revision,
    };
    await nodes.AuditEntry.set(runner, { rows: [{ id: uuid(), properties }] });
    return { revision, written: true };
  });
}
