// Names that share something, found without comparing each with each.
import type { Pace } from '../pace.ts';
import type { Written } from './side.ts';

/** Of more names that share one thing each is compared with the next so many only: time and memory stay bounded. */
const WINDOW = 30;

/** Names by what they share. */
export type Blocks = ReadonlyMap<string, readonly Written[]>;

/** Gathers names under their keys; those with an empty key are left out. */
export async function gather(entries: Iterable<[key: string, name: Written]>, pace: Pace): Promise<Blocks> {
  const blocks = new Map<string, Written[]>();
  for (const [key, name] of entries) {
    const block = blocks.get(key);
    if (block) block.push(name);
    else if (key !== '') blocks.set(key, [name]);
    if (pace.due()) await pace.rest();
  }
  return blocks;
}

/** Pairs of names of one block, each pair once. */
export function* pairsIn(block: readonly Written[]): Generator<[Written, Written]> {
  for (const [at, name] of block.entries())
    for (const other of block.slice(at + 1, at + 1 + WINDOW)) yield [name, other];
}

/** Names of a block that one name is compared with. */
export function someOf(block: readonly Written[] | undefined): readonly Written[] {
  return block?.slice(0, WINDOW) ?? [];
}
