// How well the partners of a principal would reach each other without it.
import { searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { nearnessOf, type SmallCrowd } from './hop-pairs.ts';
import { type TieClasses, tieClassesOf } from './tie-classes.ts';

/** A function that gives the partners of one principal of a class, as a network of their own. */
function partnersOf({ starts, columns, sizes }: TieClasses) {
  const places = new Int32Array(sizes.length).fill(-1);
  const inside = new Int32Array(sizes.length);
  const counts = new Float64Array(sizes.length);
  const rows = new Int32Array(sizes.length + 1);
  let list = new Int32Array(1024);
  return (own: number): SmallCrowd => {
    let count = 0;
    const add = (other: number, size: number) => {
      places[other] = count;
      inside[count] = other;
      counts[count++] = size;
    };
    for (let entry = starts[own]; entry < starts[own + 1]; entry++)
      add(columns[entry], sizes[columns[entry]]);
    if (sizes[own] > 1) add(own, sizes[own] - 1);
    let next = 0;
    for (let place = 0; place < count; place++) {
      const other = inside[place];
      const end = starts[other + 1];
      if (next + count > list.length) {
        const longer = new Int32Array(2 * list.length + count);
        longer.set(list);
        list = longer;
      }
      for (let entry = starts[other]; entry < end; entry++) {
        const column = places[columns[entry]];
        if (column >= 0) list[next++] = column;
      }
      rows[place + 1] = next;
    }
    for (let place = 0; place < count; place++) places[inside[place]] = -1;
    return { count, starts: rows, columns: list, sizes: counts };
  };
}

/** Global efficiency among partners; 0 below two. */
function efficiencyOf(partners: SmallCrowd, nearness: (partners: SmallCrowd) => number): number {
  const { count, starts, sizes } = partners;
  let total = 0;
  for (let place = 0; place < count; place++) total += sizes[place];
  if (total < 2) return 0;
  if (starts[count] === count * (count - 1)) return 1;
  return nearness(partners) / (total * (total - 1));
}

/**
 * Global efficiency among the partners of every principal; 0 below two partners.
 *
 * Source: V. Latora, M. Marchiori, Phys. Rev. Lett. 87 (2001) 198701, doi:10.1103/PhysRevLett.87.198701.
 */
export const localEfficiencySearch = searchOf({
  id: 'localEfficiency',
  pack: (subject: Subject) => tieClassesOf(subject),
  count: ({ sizes }) => sizes.length,
  run(classes, from, to, report): Float64Array {
    const partners = partnersOf(classes);
    const nearness = nearnessOf(classes.sizes.length);
    const values = new Float64Array(to - from);
    for (let own = from; own < to; own++) {
      values[own - from] = efficiencyOf(partners(own), nearness);
      report((own - from + 1) / (to - from));
    }
    return values;
  },
  collect({ classOf, sizes }) {
    const values = new Float64Array(sizes.length);
    return {
      add: (slice: Float64Array, from: number) => values.set(slice, from),
      result: () => Float64Array.from(classOf, (own) => (own < 0 ? 0 : values[own])),
    };
  },
});
