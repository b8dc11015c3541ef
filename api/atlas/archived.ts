// Archived records in lists: read from the database when someone asks for them, since no snapshot holds them.
import type { Context } from '../context.ts';
import { buildSearchIndex } from '../search/search-index.ts';
import { type Properties, type RecordLabel, recordStatements } from './record.ts';

/** Archived records of one label, newest first, and which of them a text finds. */
export async function listArchived({ database }: Context, label: RecordLabel) {
  const stored = await recordStatements(label).listArchived(database);
  const rows = stored
    .map(({ id, properties }) => ({ id, properties: properties as Properties }))
    .sort((a, b) => (String(a.properties.archivedAt) > String(b.properties.archivedAt) ? -1 : 1));
  const match = (text: string): Set<string> =>
    buildSearchIndex(
      rows.map(({ id, properties: { name, title, kana, aliases } }) => ({
        id,
        type: label,
        texts: {
          name: (name ?? title) as string,
          kana: kana as string | null,
          aliases: (aliases ?? []) as string[],
        },
      })),
    ).match(text);
  return { rows, match };
}
