// Loads the fictional sample city into an atlas that holds nothing yet.
import { commit } from '#api/atlas/commit.ts';
import { AppError } from '#api/errors.ts';
import type { Database, Runner } from '#cypher/database.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import { type CityOptions, generateCity } from './city/generateCity.ts';

/** Which city, and how its loading is watched and stopped. */
export interface LoadOptions extends CityOptions {
  /** Who loads it, for the audit log; the command line unless told. */
  by?: string;
  /** Called after each batch with rows written so far and in all. */
  progress?: (done: number, total: number) => void;
  /** Stops between batches; nothing is then written. */
  signal?: AbortSignal;
}

/** The profile whose words the sample city uses. */
const PROFILE = 'koka';

/** Whether anybody has written records: an atlas of revision 0 cannot hold any. */
async function holdsRecords(runner: Runner): Promise<boolean> {
  if ((await findAtlas(runner))!.revision === 0) return false;
  const labels = [nodes.Principal, nodes.Project, nodes.Coordinator, nodes.District, nodes.Challenge];
  for (const label of labels) if ((await label.listAll(runner)).length > 0) return true;
  return false;
}

function refuse(): never {
  throw new AppError('CONFLICT', {
    ja: 'このアトラスにはすでに記録があります。見本都市は空のアトラスにだけ入れられます（DATA_DIR で別のフォルダーを指定できます）。',
    en: 'This atlas holds records. The sample city goes into an empty one only (set DATA_DIR to another folder).',
  });
}

/**
 * Generates the sample city and writes it in one transaction; the atlas is marked as fictional.
 * @returns rows written
 * @throws AppError CONFLICT when the atlas holds anything
 */
export async function loadCity(
  database: Database,
  { by = 'command line', progress, signal, ...city }: LoadOptions,
): Promise<number> {
  let written = 0;
  const action = {
    by,
    action: 'seed',
    summary: `sample city, seed ${city.seed ?? 1}, ${city.scale ?? 'city'}`,
    progress: (done: number, total: number) => {
      written = total;
      progress?.(done, total);
    },
    ...(signal ? { signal } : {}),
  };
  if (await holdsRecords(database)) refuse();
  const rows = generateCity(city);
  await commit(database, action, async (runner) => {
    if (await holdsRecords(runner)) refuse();
    return { ...rows, profile: { profile: PROFILE, fictional: true } };
  });
  return written;
}
