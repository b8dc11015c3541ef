// Fills a new atlas with the sample city.
import { type Change, commit } from '#api/atlas/commit.ts';
import { AppError } from '#api/errors.ts';
import type { Database } from '#cypher/database.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import { type CityOptions, generateCity } from './city/generateCity.ts';

/** What to load, and who hears how far it is. */
export interface LoadOptions extends CityOptions {
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Profile whose words the sample city uses. */
const PROFILE = 'koka';

/** Loads the sample city in one transaction. @throws AppError CONFLICT when the atlas holds anything */
export async function loadCity(
  database: Database,
  { progress, signal, ...options }: LoadOptions,
): Promise<void> {
  const atlas = await findAtlas(database);
  if (atlas?.profile || (atlas?.revision ?? 0) > 0) {
    throw new AppError('CONFLICT', {
      ja: '見本都市は空のアトラスにだけ入れられます。DATA_DIR で別のフォルダを指定してください。',
      en: 'The sample city goes into an empty atlas only. Choose another folder with DATA_DIR.',
    });
  }
  const rows = generateCity(options) as object as Change;
  const action = { by: 'seed', action: 'loadCity', summary: `${options.scale ?? 'city'}`, progress, signal };
  await commit(database, action, async () => ({ ...rows, profile: { profile: PROFILE, fictional: true } }));
}
