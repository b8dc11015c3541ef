// Who is tied to whom, looked up in lists of numbers: an object for each of 60,000 ties takes a second to make.
import type { Ties } from './look.ts';

/** The nodes of a drawing and whom each is tied to. */
export interface Neighbours {
  has(id: string): boolean;
  /** Those tied to a node; none where it is not drawn. */
  of(id: string): string[];
}

/** Sorts ties by their ends, which are places in the list of ids. */
export function neighboursIn(
  ids: readonly string[],
  { sources, targets }: Pick<Ties, 'sources' | 'targets'>,
): Neighbours {
  const places = new Map(ids.map((id, i) => [id, i]));
  // The neighbours of node i stand from starts[i] to starts[i + 1].
  const starts = new Int32Array(ids.length + 1);
  for (const ends of [sources, targets]) for (const end of ends) starts[end + 1]! += 1;
  for (let node = 0; node < ids.length; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const others = new Int32Array(2 * sources.length);
  sources.forEach((source, i) => {
    const target = targets[i]!;
    others[next[source]!++] = target;
    others[next[target]!++] = source;
  });
  return {
    has: (id) => places.has(id),
    of(id) {
      const place = places.get(id);
      if (place === undefined) return [];
      return Array.from(others.subarray(starts[place], starts[place + 1]), (other) => ids[other]!);
    },
  };
}
