// What an import of a table would do to the atlas as it is: read only, the same for a preview and for the import itself.
import type { Runner } from '#cypher/database.ts';
import { fiscalYearOf } from '../../municipality/fiscal-year.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { Plan, PlanInput } from '../batch/plan.ts';
import { planRows } from '../batch/plan-rows.ts';
import type { Kind } from '../meaning/fields.ts';
import { findMapping, mappingRow } from '../meaning/header-mapping.ts';
import { describeMeaning, type Mapping, type Meaning, readMeaning } from '../meaning/mapping.ts';
import { readRows } from '../meaning/row.ts';
import type { Table } from '../table/table.ts';
import { chooseProfile } from './choose-profile.ts';
import { listBatches } from './import-batch.ts';
import { type Decisions, planNames } from './plan-names.ts';
import { finishPlan, type Planned } from './planned.ts';

/** What a table is taken for, and against what it is read. */
export interface PlanOptions extends Omit<Mapping, 'rows'> {
  kind: Kind;
  /** Every profile there is, by code. */
  profiles: ReadonlyMap<string, Profile>;
  /** City in whose words the file is written: the atlas's own, which an atlas without one takes over. */
  profile?: string | undefined;
  /** Name of the register that the file belongs to; its files share their keys. */
  source?: string | undefined;
  /** Applies a file once more that was applied before, so that it overwrites what has changed since. */
  again?: boolean | undefined;
  /** Whether a sector that is missing is taken from the name where the name tells it. */
  takeSectors?: boolean | undefined;
  /** What a person says about names. */
  decisions?: Decisions | undefined;
  /** Called now and then with rows compared and rows in all. */
  planning?: ((done: number, total: number) => void) | undefined;
  /** Stops. */
  signal?: AbortSignal | undefined;
  now?: Date | undefined;
}

/** Source of files that name none. */
export const FILE_SOURCE = 'file';

/** When the same contents were last imported with the same meaning, and not undone. */
async function appliedAt(runner: Runner, { fileHash }: Table, meaning: string): Promise<string | null> {
  const same = (await listBatches(runner)).find(
    (one) => one.fileHash === fileHash && one.status === 'APPLIED' && one.counts.meaning === meaning,
  );
  return same?.at ?? null;
}

/** What the columns mean: as told, else as a person told it of a file with the same headers, else as they look. */
async function findMeaning(
  runner: Runner,
  { headers, rows }: Table,
  { kind, map, columns, set }: PlanOptions,
): Promise<Meaning> {
  const isTold = Boolean(map?.size || columns?.size);
  const told = isTold ? columns : await findMapping(runner, headers, kind);
  return readMeaning(kind, headers, {
    ...{ rows, ...(map ? { map } : {}), ...(set ? { set } : {}), ...(told ? { columns: told } : {}) },
  });
}

/**
 * Plans the import of a table. Rows that cannot be imported are refused and the others planned. Contents that were
 * imported before only add what is missing, whatever has changed since.
 * @throws AppError BAD_USER_INPUT for columns or profiles that do not exist; what the signal was aborted with
 */
export async function planImport(runner: Runner, table: Table, options: PlanOptions): Promise<Planned> {
  const { kind, source = FILE_SOURCE, signal, now = new Date(), profiles } = options;
  signal?.throwIfAborted();
  const meaning = await findMeaning(runner, table, options);
  const at = now.toISOString();
  const described = JSON.stringify([source, describeMeaning(meaning)]);
  const chosen = await chooseProfile(runner, profiles, options.profile);
  const { profile, takenOver, fictional, revision } = chosen;
  const appliedBefore = options.again ? null : await appliedAt(runner, table, described);
  const plan = async (decided: PlanInput['decided']): Promise<Plan> =>
    planRows(runner, {
      ...{ meaning, profile, source, currentYear: fiscalYearOf(now), at, appliedBefore, decided },
      // Planning leaves its notes on the rows: each time they are read anew.
      rows: await readRows(meaning, table.rows, profile, { signal }),
      takeSectors: options.takeSectors ?? false,
      ...(signal ? { signal } : {}),
      ...(options.planning ? { progress: options.planning } : {}),
    });
  const first = await plan(new Map());
  const names = await planNames(runner, first.newPrincipals, options.decisions ?? {}, signal);
  const { rows, change: planned } = names.decided.size ? await plan(names.decided) : first;
  const { fileName, fileHash, blankRows } = table;
  const writes = Boolean(planned.nodes || planned.relationships || planned.deletedRelationships);
  const taken = writes && takenOver ? { profile: { profile: profile.code, fictional: false } } : {};
  return finishPlan(runner, {
    report: {
      ...{ kind, fileName, fileHash, rows, blankRows, notImported: meaning.notImported },
      ...{ appliedBefore, fictional, revision },
    },
    ...{ change: { ...planned, ...taken }, names, source, described, at, signal },
    mapping: mappingRow(table.headers, meaning, at),
  });
}
