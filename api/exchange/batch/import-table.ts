// Imports one table in one transaction: reads its rows, plans against the atlas as it is, writes what differs.
import type { Database, Runner } from '#cypher/database.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import { type Change, commit } from '../../atlas/commit.ts';
import { newId } from '../../atlas/record.ts';
import { AppError } from '../../errors.ts';
import { fiscalYearOf } from '../../municipality/fiscal-year.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { Kind } from '../meaning/fields.ts';
import { describeMeaning, type Mapping, readMeaning } from '../meaning/mapping.ts';
import { readRow } from '../meaning/row.ts';
import { countOutcomes, type ImportReport, type RowReport } from '../report.ts';
import type { Table } from '../table/table.ts';
import { planParticipations } from './participations.ts';
import type { Plan, PlanInput } from './plan.ts';
import { planRecords } from './records.ts';

/** How a table is imported. */
export interface ImportOptions extends Mapping {
  kind: Kind;
  /** Every profile there is, by code. */
  profiles: ReadonlyMap<string, Profile>;
  /** City in whose words the file is written: the atlas's own, which an atlas without one takes over. */
  profile?: string;
  /** Name of the register that the file belongs to; its files share their keys. */
  source?: string;
  /** Applies a file once more that was applied before, so that it overwrites what has changed since. */
  again?: boolean;
  /** Who imports. */
  by: string;
  /** Called now and then with rows written and rows to write. */
  progress?: (done: number, total: number) => void;
  /** Stops; nothing of this table is then written. */
  signal?: AbortSignal;
  now?: Date;
}

/** Source of files that name none. */
export const FILE_SOURCE = 'file';
/** City of an atlas that has none yet and is given none. */
const FIRST_PROFILE = 'koka';

interface Counts {
  kind: string;
  meaning: string;
}

/** The profile in use, and whether the atlas takes it over now. */
async function chooseProfile(runner: Runner, { profiles, profile: wanted }: ImportOptions) {
  const atlas = await findAtlas(runner);
  const own = atlas?.profile ?? null;
  const code = wanted ?? own ?? FIRST_PROFILE;
  const profile = profiles.get(code);
  if (!profile) {
    const known = [...profiles.keys()].join(', ');
    throw new AppError(
      'BAD_USER_INPUT',
      {
        ja: `プロファイル「${code}」はありません（${known}）。`,
        en: `There is no profile "${code}" (${known}).`,
      },
      { field: 'profile' },
    );
  }
  if (own && own !== code)
    throw new AppError(
      'CONFLICT',
      { ja: `このアトラスのプロファイルは「${own}」です。`, en: `The profile of this atlas is "${own}".` },
      { field: 'profile' },
    );
  return { profile, takenOver: own === null, fictional: atlas?.fictional === true };
}

/** When the same contents were last imported with the same meaning, and not undone. */
async function appliedAt(runner: Runner, table: Table, meaning: string): Promise<string | null> {
  const batches = (await nodes.ImportBatch.listAll(runner)).map(({ properties }) => properties);
  const same = batches.filter(
    ({ fileHash, status, counts }) =>
      fileHash === table.fileHash &&
      status === 'APPLIED' &&
      (JSON.parse(counts) as Counts).meaning === meaning,
  );
  return (
    same
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * Imports a table, all in one transaction. Rows that cannot be are refused and the others imported. Importing the same
 * table again writes nothing: contents that were imported before only add what is missing, whatever has changed since.
 * @throws AppError BAD_USER_INPUT for columns or profiles that do not exist; what the signal was aborted with
 */
export async function importTable(
  database: Database,
  table: Table,
  options: ImportOptions,
): Promise<ImportReport> {
  const { kind, source = FILE_SOURCE, by, progress, signal, now = new Date() } = options;
  const meaning = readMeaning(kind, table.headers, options);
  const at = now.toISOString();
  const described = JSON.stringify([source, describeMeaning(meaning)]);
  let rows: RowReport[] = [];
  let appliedBefore: string | null = null;
  let city = { fictional: false, profileTaken: null as string | null };
  const action = {
    by,
    action: 'import',
    summary: () => `${kind}, ${table.fileName}: ${JSON.stringify(countOutcomes(rows))}`,
    ...(progress ? { progress } : {}),
    ...(signal ? { signal } : {}),
  };
  const { revision, written } = await commit(database, action, async (runner): Promise<Change> => {
    signal?.throwIfAborted();
    const { profile, takenOver, fictional } = await chooseProfile(runner, options);
    appliedBefore = options.again ? null : await appliedAt(runner, table, described);
    const input: PlanInput = {
      meaning,
      rows: table.rows.map((row) => readRow(meaning, row, profile)),
      profile,
      source,
      currentYear: fiscalYearOf(now),
      at,
      appliedBefore,
    };
    const plan: Plan = await (kind === 'participations' ? planParticipations : planRecords)(runner, input);
    signal?.throwIfAborted();
    rows = plan.rows;
    const { change } = plan;
    const writes = change.nodes || change.relationships || change.deletedRelationships;
    city = { fictional, profileTaken: writes && takenOver ? profile.code : null };
    if (!writes) return {};
    const counts = JSON.stringify({ kind, source, meaning: described, ...countOutcomes(rows) });
    const batch = { at, by, fileName: table.fileName, fileHash: table.fileHash, status: 'APPLIED', counts };
    return {
      ...change,
      nodes: { ...change.nodes, ImportBatch: [{ id: newId(), properties: batch }] },
      ...(takenOver ? { profile: { profile: profile.code, fictional: false } } : {}),
    };
  });
  return {
    kind,
    fileName: table.fileName,
    fileHash: table.fileHash,
    rows,
    counts: countOutcomes(rows),
    blankRows: table.blankRows,
    notImported: meaning.notImported,
    appliedBefore,
    ...city,
    written,
    revision,
  };
}
