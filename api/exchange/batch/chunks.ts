// Statements for any number of ids, asked in parts of a size that both engines take well.

const CHUNK = 5_000;

/** Rows of a statement for all ids. */
export async function inChunks<R>(
  ids: readonly string[],
  ask: (ids: string[]) => Promise<R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (let i = 0; i < ids.length; i += CHUNK)
    for (const row of await ask(ids.slice(i, i + CHUNK))) rows.push(row);
  return rows;
}
