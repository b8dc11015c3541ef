// Puts a backup in the place of the whole graph, in one transaction, on either engine whatever engine it came from.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { checksumIn } from '#cypher/checksum.ts';
import type { Database, Row, Runner } from '#cypher/database.ts';
import { model } from '#cypher/graph.ts';
import { migrate } from '#cypher/migrate.ts';
import { idsInParts, labels, relationshipNames } from '#cypher/read-graph.ts';
import { nodes, relationships, setLock } from '#cypher/statements.generated.ts';
import { bySettling } from './backup.ts';
import type { BackupRow, Head } from './format.ts';
import { type BackupLimits, readBackup } from './read-backup.ts';
import { throwFileFault } from './refuse-backup.ts';
import { verifyBackup } from './verify-backup.ts';
import { rowsIn, type Watch, writeRows } from './write-backup.ts';

/** How far a restore is. */
export type Phase = 'VERIFYING' | 'SAVING' | 'WRITING' | 'COMPARING';

/** How a restore is done, watched and stopped. */
export interface RestoreOptions {
  /** Folder in which what was there before is saved. */
  folder: string;
  /** Who restores. */
  by: string;
  limits: BackupLimits;
  /** Called with rows done and rows in all of each phase. */
  progress?: (phase: Phase, done: number, total: number) => void;
  /** Stops; until the end of `COMPARING` nothing has changed. */
  signal?: AbortSignal;
}

/** What a restore did. */
export interface Restored {
  /** What the backup held, and the atlas holds now. */
  head: Head;
  /** Backups of what was there before; several only where the transaction had to be tried again. */
  saved: string[];
}

/** Rows, and bytes, that one statement writes at most. */
const BATCH = { rows: 2_000, bytes: 8_000_000 };

async function deleteAll(runner: Runner, signal: AbortSignal | undefined): Promise<void> {
  // The atlas itself stays: whoever waits for its lock would find nothing to lock.
  for (const label of labels.filter((one) => one !== 'Atlas')) {
    for await (const ids of idsInParts(runner, label)) {
      signal?.throwIfAborted();
      await nodes[label].delete(runner, { ids });
    }
  }
}

/** Rows of one kind after the other, so many at a time. */
async function* batches(path: string, limits: BackupLimits): AsyncGenerator<BackupRow[]> {
  let batch: BackupRow[] = [];
  let bytes = 0;
  const kindOf = (row: BackupRow) => ('label' in row ? row.label : row.name);
  for await (const part of readBackup(path, limits)) {
    if ('head' in part) continue;
    const [first] = batch;
    const isFull = batch.length === BATCH.rows || bytes + part.bytes > BATCH.bytes;
    if (first && (isFull || kindOf(first) !== kindOf(part.row))) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(part.row);
    bytes += part.bytes;
  }
  if (batch.length > 0) yield batch;
}

/** Every property of the atlas, as a write that leaves none of its own. */
function atlasRow(properties: Row, restoredAt: string): { id: string; properties: Row } {
  const none = Object.fromEntries(Object.keys(model.nodes.Atlas!.properties).map((name) => [name, null]));
  return { id: 'atlas', properties: { ...none, ...properties, restoredAt } };
}

async function writeBatch(runner: Runner, rows: BackupRow[], restoredAt: string): Promise<void> {
  const [first] = rows;
  if (!first) return;
  if ('label' in first) {
    const all = rows as Extract<BackupRow, { label: string }>[];
    const written =
      first.label === 'Atlas'
        ? all.map(({ properties }) => atlasRow(properties, restoredAt))
        : all.map(({ id, properties }) => ({ id, properties }));
    await nodes[first.label].set(runner, { rows: written as never });
  } else await relationships[first.name].set(runner, { rows: rows as never });
}

/** Compares what stands there now with what the file promised. @throws Error when anything differs */
async function compare(runner: Runner, head: Head, watch: Watch): Promise<void> {
  const found = new Map<string, number>();
  const total = rowsIn(head);
  let done = 0;
  const { sha256 } = await checksumIn(runner, (part) => {
    const [what, rows] =
      'label' in part ? [part.label, part.nodes.length] : [part.name, part.relationships.length];
    watch.signal?.throwIfAborted();
    found.set(what, (found.get(what) ?? 0) + rows);
    done += rows;
    watch.progress?.(done, total);
  });
  const promised = { ...head.nodes, ...head.relationships };
  const other = [...labels, ...relationshipNames].find(
    (what) => (found.get(what) ?? 0) !== (promised[what] ?? 0),
  );
  if (other)
    throw new Error(`${found.get(other) ?? 0} of ${other} were restored, ${promised[other]} promised`);
  if (sha256 !== head.checksum) throw new Error(`the checksum after the restore is ${sha256}`);
}

function watchOf(phase: Phase, { progress, signal }: RestoreOptions): Watch {
  return { signal, progress: (done, total) => progress?.(phase, done, total) };
}

/** The restore itself, within a transaction; may be run again from its start. */
async function replace(
  runner: Runner,
  engine: Database['engine'],
  path: string,
  saved: string,
  head: Head,
  options: RestoreOptions,
): Promise<void> {
  const { by, limits, signal } = options;
  const at = new Date().toISOString();
  await setLock(runner);
  await bySettling(saved, (part) => writeRows(runner, engine, part, watchOf('SAVING', options)));
  await deleteAll(runner, signal);
  const watch = watchOf('WRITING', options);
  let done = 0;
  for await (const rows of batches(path, limits)) {
    signal?.throwIfAborted();
    await writeBatch(runner, rows, at);
    done += rows.length;
    watch.progress?.(done, rowsIn(head));
  }
  await compare(runner, head, watchOf('COMPARING', options));
  const summary = `revision ${head.revision}, backed up at ${head.createdAt}`;
  const properties = { at, by, action: 'restore', summary, revision: head.revision };
  await nodes.AuditEntry.set(runner, { rows: [{ id: uuid(), properties }] });
  signal?.throwIfAborted();
}

/**
 * Verifies the whole file, then replaces all that the atlas holds by it, the revisions of the atlas and of every record
 * among it, and leaves one audit entry more. What was there before is backed up first, within the same transaction.
 * @throws AppError when the file is refused; then nothing has been touched. Whatever else is thrown, nothing has changed
 */
export async function restore(database: Database, path: string, options: RestoreOptions): Promise<Restored> {
  const { folder, limits, signal } = options;
  const head = await verifyBackup(path, limits, watchOf('VERIFYING', options));
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error) => throwFileFault(folder, error));
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const saved: string[] = [];
  const write = database.write(async (runner) => {
    const attempt = saved.length ? `-${saved.length + 1}` : '';
    saved.push(join(folder, `before-restore-${stamp}${attempt}.atlas.gz`));
    await replace(runner, database.engine, path, saved.at(-1)!, head, options);
  });
  await write.catch(async (error) => {
    if (signal?.aborted) for (const file of saved) await rm(file, { force: true });
    throw error;
  });
  // A backup of an older version lacks what its migrations bring; they are made to run on any atlas.
  await migrate(database);
  return { head, saved };
}
