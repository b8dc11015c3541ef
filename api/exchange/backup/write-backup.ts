// Writes a backup: read in one state while others write, streamed, and under its name only once it is whole.
import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { checksumIn } from '#cypher/checksum.ts';
import type { Database, Runner } from '#cypher/database.ts';
import { labels, type Part, readGraph, relationshipNames } from '#cypher/read-graph.ts';
import { findAtlas, setLock } from '#cypher/statements.generated.ts';
import { stateOf } from '../../atlas/state.ts';
import { FORMAT, type Head, nodeLine, relationshipLine, VERSION } from './format.ts';
import { throwFileFault } from './refuse-backup.ts';
import { sealBytes } from './seal.ts';

/** How a long task is watched and stopped. */
export interface Watch {
  /** Called after each part with rows done and rows in all. */
  progress?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Reads everything once and says what the file will hold. */
async function headFor(
  runner: Runner,
  engine: Database['engine'],
  signal: AbortSignal | undefined,
): Promise<Head> {
  const nodes = Object.fromEntries(labels.map((label) => [label, 0]));
  const relationships = Object.fromEntries(relationshipNames.map((name) => [name, 0]));
  const atlas = (await findAtlas(runner))!;
  const { sha256 } = await checksumIn(runner, (part) => {
    signal?.throwIfAborted();
    if ('label' in part) nodes[part.label]! += part.nodes.length;
    else relationships[part.name]! += part.relationships.length;
  });
  return {
    ...{ format: FORMAT, version: VERSION, createdAt: new Date().toISOString(), engine },
    ...{ revision: atlas.revision, checksum: sha256, schemaVersion: atlas.schemaVersion ?? 0 },
    ...{ profile: atlas.profile, nodes, relationships },
  };
}

/** Rows that a file holds. */
export function rowsIn({ nodes, relationships }: Head): number {
  return [...Object.values(nodes), ...Object.values(relationships)].reduce((sum, rows) => sum + rows, 0);
}

function textOf(part: Part): string {
  const lines =
    'label' in part
      ? part.nodes.map(({ properties }) => nodeLine(part.label, properties))
      : part.relationships.map((row) => relationshipLine(part.name, row.source, row.target, row.properties));
  return `${lines.join('\n')}\n`;
}

async function* linesOf(runner: Runner, head: Head, { progress, signal }: Watch): AsyncGenerator<Buffer> {
  const total = rowsIn(head);
  let done = 0;
  yield Buffer.from(`${JSON.stringify(head)}\n`);
  for await (const part of readGraph(runner)) {
    signal?.throwIfAborted();
    yield Buffer.from(textOf(part));
    done += 'label' in part ? part.nodes.length : part.relationships.length;
    progress?.(done, total);
  }
}

/** Passes bytes on and takes them into a hash. */
function hashing(hash: Hash) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
}

/**
 * Writes what the runner sees to a file that only its owner may read; what stood there is overwritten.
 * @throws AppError when the file cannot be written
 */
export async function writeRows(
  runner: Runner,
  engine: Database['engine'],
  path: string,
  watch: Watch,
): Promise<Head> {
  const head = await headFor(runner, engine, watch.signal);
  const [plain, packed] = [createHash('sha256'), createHash('sha256')];
  const sealed = async function* (chunks: AsyncIterable<Buffer>) {
    yield* hashing(packed)(chunks);
    yield sealBytes({ sha256: plain.digest('hex'), packed: packed.digest('hex') });
  };
  const file = createWriteStream(path, { mode: 0o600, flush: true });
  try {
    await pipeline(linesOf(runner, head, watch), hashing(plain), createGzip(), sealed, file);
  } catch (error) {
    throwFileFault(path, error);
  }
  return head;
}

/**
 * Reads in one state of the atlas while others write. The embedded engine shows a transaction one state. Neo4j lets
 * commits of others appear between two reads: when the atlas is another one afterwards, all is read once more under
 * the atlas's write lock, and others' writes wait that long.
 */
export async function inOneState<T>(database: Database, work: (runner: Runner) => Promise<T>): Promise<T> {
  if (database.engine === 'embedded') return database.read(work);
  const read = await database.read(async (runner) => {
    const before = stateOf((await findAtlas(runner))!);
    const value = await work(runner);
    return before === stateOf((await findAtlas(runner))!) ? { value } : null;
  });
  if (read) return read.value;
  return database.write(async (runner) => {
    await setLock(runner);
    return work(runner);
  });
}
