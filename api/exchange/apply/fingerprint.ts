// Names a planned change in one number: the same rows compared with the same atlas give the same, whatever ids are new.
import { createHash } from 'node:crypto';
import type { Value } from '#cypher/database.ts';
import { paced } from '../pace.ts';
import type { Image } from './image.ts';

/**
 * SHA-256 of everything that a change would write and of what it would overwrite.
 * @param at date and time of the planning, which is no part of it
 */
export async function fingerprintOf(
  { nodes, ties, city }: Image,
  at: string,
  signal?: AbortSignal,
): Promise<string> {
  const names = new Map([[at, 'now']]);
  for (const { id, before } of nodes) if (before === null) names.set(id, `new ${names.size}`);
  const named = (_: string, value: Value) =>
    typeof value === 'string' ? (names.get(value) ?? value) : value;
  const hash = createHash('sha256').update(JSON.stringify(city));
  const add = (image: object) => hash.update(JSON.stringify(image, named)).update('\n');
  await paced(nodes, { signal }, add);
  await paced(ties, { signal }, add);
  return hash.digest('hex');
}
