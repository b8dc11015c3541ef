// Fetches jars from Maven Central once and keeps them in the user's cache, outside the source tree.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Folder with every jar of the Neo4j version that `pom.xml` names; 213 jars, 123 MB, one to two minutes the first time.
 * @throws Error when the folder is not there yet and `mvn` is missing or cannot reach its repository
 */
export const neo4jJars = (): Promise<string> => jarsOf('neo4j', join(import.meta.dirname, 'pom.xml'));

/**
 * Folder with the jars of a `pom.xml`, which names their version as the property `NAME.version`.
 * @throws Error when the folder is not there yet and `mvn` is missing or cannot reach its repository
 */
export async function jarsOf(name: string, pom: string): Promise<string> {
  const version = new RegExp(`<${name}\\.version>(.+)</${name}\\.version>`).exec(
    readFileSync(pom, 'utf8'),
  )?.[1];
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kyodo-atlas');
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  // Filled beside its final place and renamed whole: a broken or a second download never leaves half a folder.
  const partial = await mkdtemp(`${folder}-`);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'];
  try {
    await run('mvn', ['-q', '-B', '-f', pom, ...goal], { timeout: 600_000 }).catch((error) => {
      throw new Error(`no jars of ${name}: mvn failed, or is missing (${error.message})`);
    });
    await rename(partial, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}
