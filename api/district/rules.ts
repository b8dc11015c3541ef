// What a written district must satisfy: neighbours know each other.
import { z } from 'zod';
import type { Runner } from '#cypher/database.ts';
import { nodes } from '#cypher/statements.generated.ts';
import type { Change } from '../atlas/commit.ts';
import { requireAll, type Stored } from '../atlas/record.ts';
import { ids, name, optionalText } from '../atlas/values.ts';
import type { RecordRules } from '../atlas/write.ts';

/** Rules of districts. */
export const districtRules: RecordRules = {
  label: 'District',
  nameProperty: 'name',
  create: z.object({ name, kana: optionalText, neighbours: ids }),
  update: z.object({ name: name.optional(), kana: optionalText, neighbours: ids }),
  links: {},
  async settle(_context, runner, next) {
    const neighbours = [...new Set((next.neighbours as string[] | null | undefined) ?? [])]
      .filter((id) => id !== next.id)
      .sort();
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

/** Puts the district that stays in the place of the one that goes among the neighbours of both. */
export async function mergeNeighbours(
  runner: Runner,
  change: Change,
  kept: Stored,
  absorbed: Stored,
): Promise<void> {
  const of = ({ properties }: Stored) => (properties.neighbours as string[] | undefined) ?? [];
  const neighbours = [...new Set([...of(kept), ...of(absorbed)])]
    .filter((id) => id !== kept.id && id !== absorbed.id)
    .sort();
  const rows = change.nodes!.District!;
  rows[0]!.properties = { ...rows[0]!.properties, neighbours };
  rows[1]!.properties = { ...rows[1]!.properties, neighbours: [] };
  const stored = await nodes.District.list(runner, { ids: neighbours });
  for (const { id, properties } of stored) {
    const now = [
      ...new Set((properties.neighbours ?? []).map((other) => (other === absorbed.id ? kept.id : other))),
    ].sort();
    rows.push({ id, properties: { neighbours: now } });
  }
}
