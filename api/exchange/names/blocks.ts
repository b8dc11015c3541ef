// Names that share something, found without comparing each with each.
import type { Written } from './side.ts';

/** Of more names that share one thing each is compared with the next so many only: time and memory stay bounded. */
const WINDOW = 30;

/** Names by what they share. */
export type Blocks = ReadonlyMap<string, readonly Written[]>;

/** Puts a name under a key. */
export function put(blocks: Map<string, Written[]>, key: string, name: Written): void {
  const block = blocks.get(key);
  if (block) block.push(name);
  else blocks.set(key, [name]);
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
