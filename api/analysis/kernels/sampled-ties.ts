// One shortest path drawn between two nodes along ties, searched for from both ends.
import type { CrowdOf } from './crowds.ts';
import type { Rows } from './rows.ts';
import type { Sampler } from './sampler.ts';

/** One of the two searches. */
interface End {
  /** Hops from its end; −1 for nodes not reached. */
  readonly levels: Int32Array;
  /** Shortest paths to one of each node. */
  readonly paths: Float64Array;
  readonly list: Int32Array;
  /** Nodes reached, where those of the last level begin, and how many entries they have. */
  reached: number;
  begin: number;
  entries: number;
  depth: number;
}

function endOf(count: number): End {
  return {
    levels: new Int32Array(count).fill(-1),
    paths: new Float64Array(count),
    list: new Int32Array(count),
    ...{ reached: 0, begin: 0, entries: 0, depth: 0 },
  };
}

function put(end: End, { starts }: Rows, root: number): void {
  end.levels[root] = 0;
  end.paths[root] = 1;
  end.list[0] = root;
  end.reached = 1;
  end.begin = 0;
  end.depth = 0;
  end.entries = starts[root + 1] - starts[root];
}

function clear({ levels, list, reached }: End): void {
  for (let i = 0; i < reached; i++) levels[list[i]] = -1;
}

/** Draws paths along ties. */
export function tieSampler({ crowd: { rows, sizes }, classOf }: CrowdOf): Sampler {
  const count = sizes.length;
  const { starts, columns } = rows;
  const ends = [endOf(count), endOf(count)] as const;
  /** Paths go on from every one of a node, but begin in one only. */
  const timesOf = ({ levels }: End, node: number) => (levels[node] === 0 ? 1 : sizes[node]);
  /** Goes one level further. @returns whether the other search has been there */
  const reachNext = (end: End, other: End): boolean => {
    const { levels, paths, list } = end;
    const last = end.reached;
    const level = ++end.depth;
    let isMet = false;
    end.entries = 0;
    for (let i = end.begin; i < last; i++) {
      const times = paths[list[i]] * timesOf(end, list[i]);
      const stop = starts[list[i] + 1];
      for (let entry = starts[list[i]]; entry < stop; entry++) {
        const next = columns[entry];
        if (levels[next] < 0) {
          levels[next] = level;
          paths[next] = 0;
          list[end.reached++] = next;
          end.entries += starts[next + 1] - starts[next];
          if (other.levels[next] >= 0) isMet = true;
        }
        if (levels[next] === level) paths[next] += times;
      }
    }
    end.begin = last;
    return isMet;
  };
  /** One of the nodes in the middle, by the paths through each: all shortest paths lead through one of these. */
  const pickMiddle = (end: End, other: End, draw: () => number): number => {
    const through = (node: number) =>
      other.levels[node] < 0 ? 0 : end.paths[node] * other.paths[node] * timesOf(other, node);
    let all = 0;
    for (let i = end.begin; i < end.reached; i++) all += through(end.list[i]);
    let left = draw() * all;
    let middle = -1;
    for (let i = end.begin; i < end.reached && (middle < 0 || left >= 0); i++) {
      const paths = through(end.list[i]);
      if (paths === 0) continue;
      middle = end.list[i];
      left -= paths;
    }
    return middle;
  };
  /** One of the nodes before a node, by the paths to each. */
  const pickBefore = (end: End, node: number, draw: () => number): number => {
    const { levels, paths } = end;
    let all = 0;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++)
      if (levels[columns[entry]] === levels[node] - 1) all += paths[columns[entry]] * sizes[columns[entry]];
    let left = draw() * all;
    let before = -1;
    for (let entry = starts[node]; entry < starts[node + 1] && (before < 0 || left >= 0); entry++) {
      if (levels[columns[entry]] !== levels[node] - 1) continue;
      before = columns[entry];
      left -= paths[before] * sizes[before];
    }
    return before;
  };
  /** Searches from both ends, always the one that has fewer ties to look at. @returns the end that met the other */
  const meet = (): End | null => {
    for (;;) {
      const [end, other] = ends[0].entries <= ends[1].entries ? ends : [ends[1], ends[0]];
      if (end.begin === end.reached) return null;
      if (reachNext(end, other)) return end;
    }
  };
  const drawPath = (draw: () => number, counts: Float64Array): void => {
    const end = meet();
    if (!end) return;
    const other = end === ends[0] ? ends[1] : ends[0];
    const middle = pickMiddle(end, other, draw);
    if (other.levels[middle] > 0) counts[middle]++;
    for (const one of ends) {
      for (let node = middle; one.levels[node] > 1; ) {
        node = pickBefore(one, node, draw);
        counts[node]++;
      }
    }
  };
  return {
    error: 0.005,
    nodes: count,
    valuesOf: (values) => Float64Array.from(classOf, (own) => (own < 0 ? 0 : values[own] / sizes[own])),
    longest() {
      const [end, nobody] = ends;
      const isSeen = new Uint8Array(count);
      let most = 0;
      for (let node = 0; node < count; node++) {
        if (isSeen[node] === 1) continue;
        put(end, rows, node);
        while (end.begin < end.reached) reachNext(end, nobody);
        for (let i = 0; i < end.reached; i++) isSeen[end.list[i]] = 1;
        most = Math.max(most, 2 * (end.depth - 1));
        clear(end);
      }
      return most;
    },
    sample(source, target, draw, counts) {
      const [from, to] = [classOf[source], classOf[target]];
      if (from < 0 || to < 0 || from === to) return;
      put(ends[0], rows, from);
      put(ends[1], rows, to);
      drawPath(draw, counts);
      for (const end of ends) clear(end);
    },
  };
}
