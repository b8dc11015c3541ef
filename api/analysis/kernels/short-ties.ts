// Ties that can lie on a shortest path when strong ties are short.
import type { TieClasses } from './tie-classes.ts';

/** Paths that differ by less than this share of their length are equally long. */
export const NEAR = 1e-12;

/** Most rounds; each knows ways of twice as many ties as the one before, and longer ones are rare. */
const ROUNDS = 4;

/**
 * The same classes without ties that are longer than a way around them over others that are tied to either end: no
 * shortest path uses them.
 */
export function shortTies({ starts, columns, strengths, ...classes }: TieClasses): TieClasses {
  const lengths = strengths.map((strength) => 1 / strength);
  let ways = lengths;
  let kept = columns.length;
  for (let round = 0; round < ROUNDS; round++) {
    ways = shorterWays({ starts, columns }, ways);
    const left = countKept(lengths, ways);
    if (left > 0.95 * kept) break;
    kept = left;
  }
  const rows = new Int32Array(starts.length);
  const entries = new Int32Array(columns.length);
  let next = 0;
  for (let own = 0; own + 1 < starts.length; own++) {
    for (let entry = starts[own]; entry < starts[own + 1]; entry++)
      if (lengths[entry] <= ways[entry] * (1 + NEAR)) entries[next++] = entry;
    rows[own + 1] = next;
  }
  const short = entries.subarray(0, next);
  return {
    ...classes,
    starts: rows,
    columns: short.map((entry) => columns[entry]),
    strengths: Float64Array.from(short, (entry) => strengths[entry]),
  };
}

function countKept(lengths: Float64Array, ways: Float64Array): number {
  let kept = 0;
  for (let entry = 0; entry < lengths.length; entry++) if (lengths[entry] <= ways[entry] * (1 + NEAR)) kept++;
  return kept;
}

/** For every tie the shortest of the way known and of those over one other, in steps whose ways are known. */
function shorterWays({ starts, columns }: Pick<TieClasses, 'starts' | 'columns'>, ways: Float64Array) {
  const shorter = ways.slice();
  const shortest = new Float64Array(starts.length - 1);
  for (let own = 0; own + 1 < starts.length; own++) {
    let longest = 0;
    for (let entry = starts[own]; entry < starts[own + 1]; entry++) {
      shortest[columns[entry]] = ways[entry];
      longest = Math.max(longest, ways[entry]);
    }
    for (let entry = starts[own]; entry < starts[own + 1]; entry++) {
      if (ways[entry] >= longest) continue;
      const middle = columns[entry];
      const end = starts[middle + 1];
      for (let second = starts[middle]; second < end; second++) {
        const way = ways[entry] + ways[second];
        if (way < shortest[columns[second]]) shortest[columns[second]] = way;
      }
    }
    for (let entry = starts[own]; entry < starts[own + 1]; entry++) {
      shorter[entry] = shortest[columns[entry]];
      shortest[columns[entry]] = 0;
    }
  }
  return shorter;
}
