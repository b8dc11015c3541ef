// How well the partners of a principal would reach each other without it.
import { searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { endLevel, forget, levelOf, passOn, sideOf } from './levels.ts';
import { type TieClasses, tieClassesOf } from './tie-classes.ts';

/** Rows among the partners of one principal of a class, and how many of each class they are. */
function partnersOf({ starts, columns, sizes }: TieClasses, own: number, places: Int32Array) {
  const inside = [...columns.subarray(starts[own], starts[own + 1])];
  const counts = inside.map((other) => sizes[other]);
  if (sizes[own] > 1) {
    inside.push(own);
    counts.push(sizes[own] - 1);
  }
  inside.forEach((other, place) => {
    places[other] = place;
  });
  const rows = new Int32Array(inside.length + 1);
  const list: number[] = [];
  for (const [place, other] of inside.entries()) {
    for (let entry = starts[other]; entry < starts[other + 1]; entry++)
      if (places[columns[entry]] >= 0) list.push(places[columns[entry]]);
    rows[place + 1] = list.length;
  }
  for (const other of inside) places[other] = -1;
  return { rows: { starts: rows, columns: Int32Array.from(list) }, counts: Float64Array.from(counts) };
}

/** Global efficiency among the partners of one of a class; 0 below two partners. */
function efficiencyAmong(classes: TieClasses, own: number, places: Int32Array): number {
  const { rows, counts } = partnersOf(classes, own, places);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 2) return 0;
  const classCount = counts.length;
  if (rows.columns.length === classCount * (classCount - 1)) return 1;
  const side = sideOf(rows, classCount + 2);
  // 1 for what is reached.
  const here = new Float64Array(classCount);
  let sum = 0;
  for (let source = 0; source < classCount; source++) {
    side.order[side.reached++] = source;
    side.sums[source] = 1;
    here[source] = 1;
    endLevel(side, 0, 0);
    // Those of its own class are one hop away.
    let near = counts[source] - 1;
    for (let level = 1; ; level++) {
      passOn(side, level - 1, here, side, level);
      const { list, begin, end } = levelOf(side, level);
      if (begin === end) break;
      for (let i = begin; i < end; i++) {
        here[list[i]] = 1;
        near += counts[list[i]] / level;
      }
    }
    sum += counts[source] * near;
    forget(side, [here]);
  }
  return sum / (total * (total - 1));
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
    const places = new Int32Array(classes.sizes.length).fill(-1);
    const values = new Float64Array(to - from);
    for (let own = from; own < to; own++) {
      values[own - from] = efficiencyAmong(classes, own, places);
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
