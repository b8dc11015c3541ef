// Statements for any number of ids, asked in parts of a size that neither engine nor server is held by.
import type { Runner } from '#cypher/database.ts';
import { nodes } from '#cypher/statements.generated.ts';
import type { Stored } from '../../atlas/record.ts';
import { startPace } from '../pace.ts';

const CHUNK = 500;

/** Rows of a statement for all ids. */
export async function inChunks<R>(
  ids: readonly string[],
  ask: (ids: string[]) => Promise<R[]>,
): Promise<R[]> {
  const pace = startPace();
  const rows: R[] = [];
  for (let i = 0; i < ids.length; i += CHUNK) {
    for (const row of await ask(ids.slice(i, i + CHUNK))) rows.push(row);
    await pace.rest();
  }
  return rows;
}

/** Every record of a label, read in parts. */
export async function readAll(
  runner: Runner,
  label: 'Principal' | 'Project' | 'Coordinator' | 'Challenge' | 'District',
): Promise<Stored[]> {
  const ids = (await nodes[label].listIds(runner)).map(({ id }) => id);
  return (await inChunks(
    ids,
    (some) => nodes[label].list(runner, { ids: some }) as Promise<unknown[]>,
  )) as Stored[];
}
