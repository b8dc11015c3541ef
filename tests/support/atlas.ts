// An atlas of its own for a test on the embedded engine: empty, or with the sample city.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#cypher/database.ts';
import { openEmbedded } from '#cypher/embedded.ts';
import { migrate } from '#cypher/migrate.ts';
import { loadCity } from '#seed/load-city.ts';

/** An empty atlas in a new folder; the caller closes it. */
export async function openAtlas(): Promise<Database> {
  const database = await openEmbedded(await mkdtemp(join(tmpdir(), 'atlas-')));
  await migrate(database);
  return database;
}

/** The sample city in a new folder; the caller closes it. */
export async function openCity(): Promise<Database> {
  const database = await openAtlas();
  await loadCity(database, {});
  return database;
}
