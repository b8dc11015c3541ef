// Writes a planned import in one transaction, and keeps what it overwrote: planned anew under the lock, so that it holds.
import type { Database, Runner } from '#cypher/database.ts';
import { type Change, commit } from '../../atlas/commit.ts';
import { newId } from '../../atlas/record.ts';
import { AppError } from '../../errors.ts';
import { decisionRow } from '../names/decisions.ts';
import type { ImportReport } from '../report.ts';
import type { BatchCounts } from './import-batch.ts';
import type { NamesPlanned } from './plan-names.ts';
import type { Planned } from './planned.ts';
import { undoRows } from './undo-parts.ts';

/** Who applies, and how it is watched and stopped. */
export interface ApplyOptions {
  /** Who imports. */
  by: string;
  /** Called now and then with rows written and rows to write. */
  progress?: ((done: number, total: number) => void) | undefined;
  /** Stops; nothing is then written. */
  signal?: AbortSignal | undefined;
  /** Fingerprint of the preview that a person has seen: anything else is refused. */
  seen?: string | undefined;
  now?: Date | undefined;
}

/** What became of an import. */
export interface Imported extends ImportReport {
  /** Id of the import; null where nothing had to be written. */
  batch: string | null;
}

function refuseUnseen(): never {
  throw new AppError('CONFLICT', {
    ja: '確認したあとにアトラスが変わり、取込みの結果が変わります。もう一度確認してください。',
    en: 'The atlas has changed since the preview, and rows would fare otherwise. Please look at it again.',
  });
}

async function written(id: string, planned: Planned, by: string, at: string): Promise<Change> {
  const { change, image, source, described, report, mapping, names } = planned;
  const undo = await undoRows(id, image);
  const counts: BatchCounts = {
    ...{ kind: report.kind as BatchCounts['kind'], source, meaning: described },
    ...report.counts,
    ...{ parts: undo.length, revision: report.revision + 1 },
  };
  const { fileName, fileHash } = report;
  const batch = { at, by, fileName, fileHash, status: 'APPLIED', counts: JSON.stringify(counts) };
  return {
    ...change,
    nodes: {
      ...change.nodes,
      ImportBatch: [{ id, properties: batch }],
      ImportUndo: undo,
      ...(mapping ? { HeaderMapping: [mapping] } : {}),
      ...saidRows(names, by, at),
    },
  };
}

/** What a person said about names, which is remembered whatever else is written. */
function saidRows({ said }: NamesPlanned, by: string, at: string): Change['nodes'] {
  return said.length ? { NameDecision: said.map((one) => decisionRow(one, one.decided!, by, at)) } : {};
}

/**
 * Plans under the lock and writes what is planned.
 * @throws AppError CONFLICT where that is not what was `seen`; whatever planning throws
 */
export async function applyPlanned(
  database: Database,
  { by, progress, signal, seen, now = new Date() }: ApplyOptions,
  plan: (runner: Runner, now: Date) => Promise<Planned>,
): Promise<Imported> {
  let report!: ImportReport;
  const id = newId();
  const action = {
    ...{ by, action: 'import', target: id },
    summary: () => `${report.kind}, ${report.fileName}: ${JSON.stringify(report.counts)}`,
    ...(progress ? { progress } : {}),
    ...(signal ? { signal } : {}),
  };
  const committed = await commit(database, action, async (runner): Promise<Change> => {
    const planned = await plan(runner, now);
    report = planned.report;
    if (seen !== undefined && seen !== planned.fingerprint) refuseUnseen();
    const at = now.toISOString();
    return report.written ? written(id, planned, by, at) : { nodes: saidRows(planned.names, by, at) };
  });
  return { ...report, revision: committed.revision, batch: report.written ? id : null };
}
