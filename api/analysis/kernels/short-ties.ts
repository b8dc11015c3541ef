// Ties that can lie on a shortest path when strong ties are short.
import type { TieClasses } from './tie-classes.ts';

/** Paths that differ by less than this share of their length are equally long. */
export const NEAR = 1e-12;

/**
 * The same classes without ties that are longer than a way of two others: no shortest path uses them. Done again as
 * long as it takes away a tenth, because ways of two get rarer as ties do, and what it costs with them.
 */
export function shortTies(classes: TieClasses): TieClasses {
  const kept = withoutLonger(classes);
  return kept.columns.length >= 0.9 * classes.columns.length ? kept : shortTies(kept);
}

function withoutLonger({ starts, columns, strengths, ...classes }: TieClasses): TieClasses {
  const count = classes.sizes.length;
  const lengths = strengths.map((strength) => 1 / strength);
  const shortest = new Float64Array(count);
  const rows = new Int32Array(count + 1);
  const entries = new Int32Array(columns.length);
  let next = 0;
  for (let own = 0; own < count; own++) {
    let longest = 0;
    for (let entry = starts[own]; entry < starts[own + 1]; entry++) {
      shortest[columns[entry]] = lengths[entry];
      longest = Math.max(longest, lengths[entry]);
    }
    for (let entry = starts[own]; entry < starts[own + 1]; entry++) {
      if (lengths[entry] >= longest) continue;
      const middle = columns[entry];
      const end = starts[middle + 1];
      for (let second = starts[middle]; second < end; second++) {
        const length = lengths[entry] + lengths[second];
        if (length < shortest[columns[second]]) shortest[columns[second]] = length;
      }
    }
    for (let entry = starts[own]; entry < starts[own + 1]; entry++) {
      if (lengths[entry] <= shortest[columns[entry]] * (1 + NEAR)) entries[next++] = entry;
      shortest[columns[entry]] = 0;
    }
    rows[own + 1] = next;
  }
  const kept = entries.subarray(0, next);
  return {
    ...classes,
    starts: rows,
    columns: kept.map((entry) => columns[entry]),
    strengths: Float64Array.from(kept, (entry) => strengths[entry]),
  };
}
