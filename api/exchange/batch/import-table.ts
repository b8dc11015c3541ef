// Imports one table in one transaction: plans against the atlas as it is, writes what differs and keeps what it overwrote.
import type { Database } from '#cypher/database.ts';
import { type Change, commit } from '../../atlas/commit.ts';
import { newId } from '../../atlas/record.ts';
import { AppError } from '../../errors.ts';
import type { BatchCounts } from '../apply/import-batch.ts';
import { type Planned, type PlanOptions, planImport } from '../apply/plan-import.ts';
import type { NamesPlanned } from '../apply/plan-names.ts';
import { undoRows } from '../apply/undo-parts.ts';
import { mappingRow } from '../meaning/header-mapping.ts';
import { decisionRow } from '../names/decisions.ts';
import type { ImportReport } from '../report.ts';
import type { Table } from '../table/table.ts';

/** How a table is imported. */
export interface ImportOptions extends PlanOptions {
  /** Who imports. */
  by: string;
  /** Called now and then with rows written and rows to write. */
  progress?: ((done: number, total: number) => void) | undefined;
  /** Fingerprint of the preview that a person has seen: anything else is refused. */
  seen?: string | undefined;
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

async function written(id: string, planned: Planned, table: Table, by: string, at: string): Promise<Change> {
  const { change, image, source, described, report, meaning, names } = planned;
  const undo = await undoRows(id, image);
  const counts: BatchCounts = {
    ...{ kind: report.kind as BatchCounts['kind'], source, meaning: described },
    ...report.counts,
    ...{ parts: undo.length, revision: report.revision + 1 },
  };
  const { fileName, fileHash } = table;
  const batch = { at, by, fileName, fileHash, status: 'APPLIED', counts: JSON.stringify(counts) };
  return {
    ...change,
    nodes: {
      ...change.nodes,
      ImportBatch: [{ id, properties: batch }],
      ImportUndo: undo,
      HeaderMapping: [mappingRow(table.headers, meaning, at)],
      ...saidRows(names, by, at),
    },
  };
}

/** What a person said about names, which is remembered whatever else is written. */
function saidRows({ said }: NamesPlanned, by: string, at: string): Change['nodes'] {
  return said.length ? { NameDecision: said.map((one) => decisionRow(one, one.decided!, by, at)) } : {};
}

/**
 * Imports a table, all in one transaction. Rows that cannot be are refused and the others imported. Importing the same
 * table again writes nothing: contents that were imported before only add what is missing, whatever has changed since.
 * @throws AppError BAD_USER_INPUT for columns or profiles that do not exist; CONFLICT where it would not do what was
 *   `seen`; what the signal was aborted with
 */
export async function importTable(
  database: Database,
  table: Table,
  options: ImportOptions,
): Promise<Imported> {
  const { by, progress, signal, seen, now = new Date() } = options;
  let report!: ImportReport;
  const id = newId();
  const action = {
    by,
    action: 'import',
    target: id,
    summary: () => `${report.kind}, ${table.fileName}: ${JSON.stringify(report.counts)}`,
    ...(progress ? { progress } : {}),
    ...(signal ? { signal } : {}),
  };
  const committed = await commit(database, action, async (runner): Promise<Change> => {
    const planned = await planImport(runner, table, { ...options, now });
    report = planned.report;
    if (seen !== undefined && seen !== planned.fingerprint) refuseUnseen();
    const at = now.toISOString();
    return report.written ? written(id, planned, table, by, at) : { nodes: saidRows(planned.names, by, at) };
  });
  return { ...report, revision: committed.revision, batch: report.written ? id : null };
}
