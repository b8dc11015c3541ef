// Makes a backup file: whole, verified, and under its name only then.
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from '#cypher/database.ts';
import type { Head } from './format.ts';
import type { BackupLimits } from './read-backup.ts';
import { throwFileFault } from './refuse-backup.ts';
import { verifyBackup } from './verify-backup.ts';
import { inOneState, type Watch, writeRows } from './write-backup.ts';

/** Gives a finished file its name and lets the disk take note of it. */
async function settle(part: string, path: string): Promise<void> {
  await rename(part, path);
  // Windows does not open folders.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Makes a file by way of `FILE.part`, which is gone afterwards, whatever happens. @throws AppError when it cannot be written */
export async function bySettling<T>(path: string, write: (part: string) => Promise<T>): Promise<T> {
  const part = `${path}.part`;
  try {
    const value = await write(part);
    await settle(part, path).catch((error) => throwFileFault(path, error));
    return value;
  } finally {
    await rm(part, { force: true });
  }
}

/**
 * Backs the whole graph up, verifies the file and puts it in place; a file of that name is replaced. Others may write
 * meanwhile: the file holds one state.
 * @throws AppError when it cannot be written; the reason of `watch.signal` when it is stopped
 */
export async function backup(
  database: Database,
  path: string,
  limits: BackupLimits,
  watch: Watch = {},
): Promise<Head> {
  return bySettling(path, async (part) => {
    await inOneState(database, (runner) => writeRows(runner, database.engine, part, watch));
    return verifyBackup(part, limits, { signal: watch.signal });
  });
}
