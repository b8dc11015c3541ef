// What a written district must satisfy: neighbours know each other.
import { z } from 'zod';
import type { Runner } from '#cypher/database.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { archivedAmong, requireAll } from '../atlas/record.ts';
import { ids, name, optionalText } from '../atlas/values.ts';
import type { RecordRules } from '../atlas/write.ts';

/** Rules of districts. */
export const districtRules: RecordRules = {
  label: 'District',
  nameProperty: 'name',
  create: z.object({ name, kana: optionalText, neighbours: ids }),
  update: z.object({ name: name.optional(), kana: optionalText, neighbours: ids }),
  links: {},
  async settle(_context, runner, next, before) {
    const given = (next.neighbours as string[] | null | undefined) ?? [];
    const archived = await archivedAmong(
      runner,
      'District',
      (before?.neighbours as string[] | undefined) ?? [],
    );
    const neighbours = [...new Set([...given, ...archived])].filter((id) => id !== next.id).sort();
    await requireAll(runner, 'District', neighbours, 'neighbours');
    return next.neighbours === undefined ? next : { ...next, neighbours };
  },
};

/** Rows that make the other districts name this one exactly where it names them. */
export async function mirrorNeighbours(
  runner: Runner,
  id: string,
  neighbours: readonly string[],
  formerly: readonly string[],
) {
  const others = [...new Set([...neighbours, ...formerly])];
  const stored = await nodes.District.list(runner, { ids: others });
  return stored
    .map(({ id: other, properties }) => {
      const without = (properties.neighbours ?? []).filter((neighbour) => neighbour !== id);
      const now = neighbours.includes(other) ? [...without, id].sort() : without;
      return { id: other, before: properties.neighbours ?? [], properties: { neighbours: now } };
    })
    .filter(({ before, properties }) => JSON.stringify(before) !== JSON.stringify(properties.neighbours))
    .map(({ id: other, properties }) => ({ id: other, properties }));
}
