// Takes an import back, exactly and in one transaction; what others changed since stays as it is and is listed.
import type { Database, Runner } from '#cypher/database.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import { type Change, commit, type Label } from '../../atlas/commit.ts';
import type { Stored } from '../../atlas/record.ts';
import { AppError } from '../../errors.ts';
import { type City, type Image, readNodes, sameValue } from './image.ts';
import { type Batch, findBatch } from './import-batch.ts';
import { type KeptChange, shownValue } from './kept.ts';
import { handOver, type Later } from './later-imports.ts';
import { readUndo, undoIds } from './undo-parts.ts';
import { type KeptProperty, undoRecords } from './undo-records.ts';
import { type KeptTie, undoTies } from './undo-ties.ts';

/** Who takes it back, and how it is watched and stopped. */
export interface UndoOptions {
  by: string;
  /** Called now and then with rows written and rows to write. */
  progress?: ((done: number, total: number) => void) | undefined;
  /** Stops; nothing is then written. */
  signal?: AbortSignal | undefined;
  now?: Date | undefined;
}

/** What became of it. */
export interface Undone {
  /** What stays although the import wrote it. */
  kept: KeptChange[];
  /** Revision afterwards. */
  revision: number;
}

function refuseTwice({ undoneAt, undoneBy }: Batch): never {
  throw new AppError(
    'CONFLICT',
    {
      ja: `この取込みは取り消し済みです（${undoneAt}、${undoneBy}）。`,
      en: `This import was undone already (${undoneAt}, ${undoneBy}).`,
    },
    { field: 'batch' },
  );
}

function refuseUnknown(): never {
  throw new AppError(
    'CONFLICT',
    {
      ja: 'この取込みは、上書きした値が記録されていないため取り消せません。',
      en: 'This import cannot be undone: what it overwrote was not kept.',
    },
    { field: 'batch' },
  );
}

const nameOf = ({ properties: { name, title } }: Stored) => (name ?? title ?? null) as string | null;

const keptProperty = ({ record, field, now, before }: KeptProperty): KeptChange => ({
  ...{ record: record.id, name: nameOf(record), field, now: shownValue(now), before: shownValue(before) },
});

/** Ties that stay, each with the names of both ends. */
async function keptTies(runner: Runner, kept: readonly KeptTie[]): Promise<KeptChange[]> {
  const ends = kept.flatMap(({ tie }) => [tie.source, tie.target]);
  const names = new Map<string, string | null>();
  if (ends.length)
    for (const label of ['Principal', 'Project', 'Coordinator', 'District', 'Challenge'] as Label[])
      for (const [id, record] of await readNodes(runner, label, [...new Set(ends)]))
        names.set(id, nameOf(record));
  return kept.map(({ tie: { source, target }, field, now, before }) => ({
    ...{ record: source, name: `${names.get(source) ?? source} – ${names.get(target) ?? target}`, field },
    ...{ now: shownValue(now), before: shownValue(before) },
  }));
}

/** The profile that the atlas has no more, where the import gave it and nobody chose another. */
async function cityBack(runner: Runner, { city }: Image, later: Later): Promise<City | null> {
  if (!city || later.city) return null;
  const atlas = await findAtlas(runner);
  const now: City = { profile: atlas?.profile ?? null, fictional: atlas?.fictional ?? null };
  return sameValue(now, city.after) ? city.before : null;
}

async function planUndo(
  runner: Runner,
  batch: Batch,
  { by, signal }: UndoOptions,
  at: string,
): Promise<{ change: Change; kept: KeptChange[] }> {
  const { id, counts } = batch;
  if (batch.status === 'UNDONE') refuseTwice(batch);
  if (counts.parts === undefined) refuseUnknown();
  const image = await readUndo(runner, id, counts.parts);
  signal?.throwIfAborted();
  const later = await handOver(runner, batch, image);
  const ties = await undoTies(runner, image.ties, later, signal);
  const records = await undoRecords(runner, image.nodes, later, ties.goneKeys, signal);
  const city = await cityBack(runner, image, later);
  const batches = later.parts.map(({ batch: other, parts }) => ({
    id: other.id,
    properties: { counts: JSON.stringify({ ...other.counts, parts }) },
  }));
  const undone = { id, properties: { status: 'UNDONE', undoneAt: at, undoneBy: by } };
  return {
    change: {
      nodes: { ...records.set, ImportBatch: [...batches, undone], ImportUndo: later.rows },
      relationships: ties.set,
      deletedRelationships: ties.gone,
      deletedNodes: { ...records.gone, ImportUndo: [...undoIds(id, counts.parts), ...later.stale] },
      ...(city ? { profile: city } : {}),
    },
    kept: [...records.kept.map(keptProperty), ...(await keptTies(runner, ties.kept))],
  };
}

/**
 * Takes an import back. Records that it made go, unless someone has changed them or tied something to them since.
 * @throws AppError NOT_FOUND; CONFLICT where it was undone before or cannot be; what the signal was aborted with
 */
export async function undoImport(database: Database, batchId: string, options: UndoOptions): Promise<Undone> {
  const { by, progress, signal, now = new Date() } = options;
  let kept: KeptChange[] = [];
  let fileName = '';
  const action = {
    ...{ by, action: 'undoImport', target: batchId },
    summary: () => `${fileName}: ${kept.length} kept`,
    ...(progress ? { progress } : {}),
    ...(signal ? { signal } : {}),
  };
  const { revision } = await commit(database, action, async (runner) => {
    signal?.throwIfAborted();
    const batch = await findBatch(runner, batchId);
    fileName = batch.fileName;
    const planned = await planUndo(runner, batch, options, now.toISOString());
    kept = planned.kept;
    return planned.change;
  });
  return { kept, revision };
}
