// What an import of a table would do to the atlas as it is: read only, the same for a preview and for the import itself.
import type { Runner } from '#cypher/database.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import type { Change } from '../../atlas/commit.ts';
import { AppError } from '../../errors.ts';
import { fiscalYearOf } from '../../municipality/fiscal-year.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { Plan, PlanInput } from '../batch/plan.ts';
import { planRows } from '../batch/plan-rows.ts';
import type { Kind } from '../meaning/fields.ts';
import { describeMeaning, type Mapping, readMeaning } from '../meaning/mapping.ts';
import { readRows } from '../meaning/row.ts';
import { countOutcomes, type ImportReport } from '../report.ts';
import type { Table } from '../table/table.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Image, readImage } from './image.ts';
import { countsOf } from './import-batch.ts';

/** What a table is taken for, and against what it is read. */
export interface PlanOptions extends Mapping {
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
  /** Called now and then with rows compared and rows in all. */
  planning?: ((done: number, total: number) => void) | undefined;
  /** Stops. */
  signal?: AbortSignal | undefined;
  now?: Date | undefined;
}

/** What an import would do. */
export interface Planned {
  /** As after the import, were it done; `written` tells whether it would write. */
  report: ImportReport;
  /** What it would write of records and ties; the profile that an atlas without one takes over. */
  change: Change;
  /** What it would overwrite. */
  image: Image;
  /** The same for the same rows on the same atlas. */
  fingerprint: string;
  source: string;
  /** How its columns are read, as text. */
  described: string;
}

/** Source of files that name none. */
export const FILE_SOURCE = 'file';
/** City of an atlas that has none yet and is given none. */
const FIRST_PROFILE = 'koka';

/** The profile in use, and whether the atlas takes it over now. */
async function chooseProfile(runner: Runner, { profiles, profile: wanted }: PlanOptions) {
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
  const { revision = 0, fictional } = atlas ?? {};
  return { profile, takenOver: own === null, fictional: fictional === true, revision };
}

/** When the same contents were last imported with the same meaning, and not undone. */
async function appliedAt(runner: Runner, table: Table, meaning: string): Promise<string | null> {
  const batches = (await nodes.ImportBatch.listAll(runner)).map(({ properties }) => properties);
  const same = batches.filter(
    ({ fileHash, status, counts }) =>
      fileHash === table.fileHash && status === 'APPLIED' && countsOf(counts).meaning === meaning,
  );
  return (
    same
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? null
  );
}

const writes = ({ nodes: records, relationships, deletedRelationships }: Change) =>
  Boolean(records || relationships || deletedRelationships);

/**
 * Plans the import of a table. Rows that cannot be imported are refused and the others planned. Contents that were
 * imported before only add what is missing, whatever has changed since.
 * @throws AppError BAD_USER_INPUT for columns or profiles that do not exist; what the signal was aborted with
 */
export async function planImport(runner: Runner, table: Table, options: PlanOptions): Promise<Planned> {
  const { kind, source = FILE_SOURCE, signal, now = new Date() } = options;
  signal?.throwIfAborted();
  const meaning = readMeaning(kind, table.headers, { ...options, rows: table.rows });
  const at = now.toISOString();
  const described = JSON.stringify([source, describeMeaning(meaning)]);
  const { profile, takenOver, fictional, revision } = await chooseProfile(runner, options);
  const appliedBefore = options.again ? null : await appliedAt(runner, table, described);
  const input: PlanInput = {
    meaning,
    rows: await readRows(meaning, table.rows, profile, { signal }),
    profile,
    source,
    currentYear: fiscalYearOf(now),
    at,
    appliedBefore,
    takeSectors: options.takeSectors ?? false,
    decided: new Map(),
    ...(signal ? { signal } : {}),
    ...(options.planning ? { progress: options.planning } : {}),
  };
  const plan: Plan = await planRows(runner, input);
  signal?.throwIfAborted();
  const written = writes(plan.change);
  const profileTaken = written && takenOver ? profile.code : null;
  const change: Change = profileTaken
    ? { ...plan.change, profile: { profile: profileTaken, fictional: false } }
    : plan.change;
  const image = await readImage(runner, change);
  const { fileName, fileHash, blankRows } = table;
  return {
    report: {
      ...{ kind, fileName, fileHash, rows: plan.rows, counts: countOutcomes(plan.rows), blankRows },
      ...{ notImported: meaning.notImported, appliedBefore, profileTaken, fictional, written, revision },
    },
    change,
    image,
    fingerprint: await fingerprintOf(image, at, signal),
    source,
    described,
  };
}
