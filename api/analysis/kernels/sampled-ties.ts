// One shortest path drawn between two nodes of a one-mode network.
import { endLevel, forget, levelOf, passOn, sideOf } from './levels.ts';
import type { Rows } from './rows.ts';
import type { Sampler } from './sampler.ts';

/** Draws paths along ties. */
export function tieSampler(rows: Rows): Sampler {
  const size = rows.starts.length - 1;
  const side = sideOf(rows, size + 2);
  const paths = new Float64Array(size);
  const levels = new Int32Array(size).fill(-1);
  const begin = (source: number) => {
    side.order[side.reached++] = source;
    side.sums[source] = 1;
    paths[source] = 1;
    levels[source] = 0;
    endLevel(side, 0, 0);
  };
  /** @returns whether anything more was reached */
  const reachNext = (level: number): boolean => {
    passOn(side, level, paths, side, level + 1);
    const { list, begin: first, end } = levelOf(side, level + 1);
    for (let i = first; i < end; i++) {
      paths[list[i]] = side.sums[list[i]];
      levels[list[i]] = level + 1;
    }
    return first < end;
  };
  const clear = () => {
    for (let i = 0; i < side.reached; i++) levels[side.order[i]] = -1;
    forget(side, [paths]);
  };
  /** One of the nodes before a node, by the paths to each. */
  const pickBefore = (node: number, draw: () => number): number => {
    let all = 0;
    for (let entry = rows.starts[node]; entry < rows.starts[node + 1]; entry++)
      if (levels[rows.columns[entry]] === levels[node] - 1) all += paths[rows.columns[entry]];
    let left = draw() * all;
    let before = -1;
    for (let entry = rows.starts[node]; entry < rows.starts[node + 1] && (before < 0 || left >= 0); entry++) {
      if (levels[rows.columns[entry]] !== levels[node] - 1) continue;
      before = rows.columns[entry];
      left -= paths[before];
    }
    return before;
  };
  return {
    nodes: size,
    valuesOf: (values) => values.slice(),
    longest() {
      const isSeen = new Uint8Array(size);
      let most = 0;
      for (let node = 0; node < size; node++) {
        if (isSeen[node] === 1) continue;
        begin(node);
        let level = 0;
        while (reachNext(level)) level++;
        for (let i = 0; i < side.reached; i++) isSeen[side.order[i]] = 1;
        most = Math.max(most, 2 * level);
        clear();
      }
      return most;
    },
    sample(source, target, draw, counts) {
      begin(source);
      let level = 0;
      while (levels[target] < 0 && reachNext(level)) level++;
      if (levels[target] > 1)
        for (let node = pickBefore(target, draw); node !== source; node = pickBefore(node, draw))
          counts[node]++;
      clear();
    },
  };
}
