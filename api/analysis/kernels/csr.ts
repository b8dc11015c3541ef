// Builds compressed sparse rows from lists of pairs.
import type { Affiliation, Network } from '../network.ts';

/** Pairs of nodes as columns of equal length, in any order; a pair may repeat. */
export interface Pairs {
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** Strength of each pair, above 0; 1 if left out. */
  readonly strengths?: ArrayLike<number>;
  /** Bits of each pair. */
  readonly marks?: ArrayLike<number>;
}

/** A network whose entries carry bits. */
export interface MarkedNetwork extends Network {
  /** Bits of each entry: those of all pairs that were merged into it. */
  readonly marks: Uint8Array;
}

/**
 * Network of undirected pairs. Loops are left out; repeated pairs (either way round) become one tie with the sum of
 * their strengths, added in the order given, and all their marks.
 */
export function networkOfPairs(size: number, pairs: Pairs): MarkedNetwork {
  const order = entriesByRow(size, pairs);
  const starts = new Int32Array(size + 1);
  const neighbours = new Int32Array(order.rows.length);
  const strengths = new Float64Array(order.rows.length);
  const marks = new Uint8Array(order.rows.length);
  let last = -1;
  for (let i = 0; i < order.rows.length; i++) {
    const row = order.rows[i];
    const column = order.columns[i];
    if (i === 0 || row !== order.rows[i - 1] || column !== order.columns[i - 1]) {
      neighbours[++last] = column;
      starts[row + 1]++;
    }
    strengths[last] += pairs.strengths ? pairs.strengths[order.pairs[i]] : 1;
    marks[last] |= pairs.marks ? pairs.marks[order.pairs[i]] : 0;
  }
  for (let row = 0; row < size; row++) starts[row + 1] += starts[row];
  const count = last + 1;
  return {
    size,
    starts,
    neighbours: neighbours.slice(0, count),
    strengths: strengths.slice(0, count),
    sharedProjects: null,
    marks: marks.slice(0, count),
  };
}

/** Both entries of every pair that is no loop, sorted by row, column and place in the list (radix sort). */
function entriesByRow(size: number, { sources, targets }: Pairs) {
  let count = 0;
  for (let i = 0; i < sources.length; i++) if (sources[i] !== targets[i]) count += 2;
  const rows = new Int32Array(count);
  const columns = new Int32Array(count);
  const pairs = new Int32Array(count);
  let entry = 0;
  for (let i = 0; i < sources.length; i++) {
    if (sources[i] === targets[i]) continue;
    rows[entry] = columns[entry + 1] = sources[i];
    columns[entry] = rows[entry + 1] = targets[i];
    pairs[entry] = pairs[entry + 1] = i;
    entry += 2;
  }
  const entries = new Uint32Array(count);
  for (let i = 0; i < count; i++) entries[i] = i;
  const order = sortedBy(rows, size, sortedBy(columns, size, entries));
  return {
    rows: gathered(rows, order),
    columns: gathered(columns, order),
    pairs: gathered(pairs, order),
  };
}

/**
 * Items in order of their key, items of equal key keeping their order (counting sort).
 * @param keys key of each item, 0 … bound − 1, looked up by item
 */
export function sortedBy(keys: Int32Array, bound: number, items: Uint32Array): Uint32Array {
  const cursors = new Int32Array(bound + 1);
  for (let i = 0; i < items.length; i++) cursors[keys[items[i]] + 1]++;
  for (let key = 0; key < bound; key++) cursors[key + 1] += cursors[key];
  const sorted = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) sorted[cursors[keys[items[i]]]++] = items[i];
  return sorted;
}

/** The values at these places. A plain loop: `Int32Array.from` with a function takes ten times as long. */
export function gathered(values: Int32Array, places: Uint32Array): Int32Array {
  const result = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) result[i] = values[places[i]];
  return result;
}

/** Two-mode network from the members of each project, which must be ascending within a project. */
export function affiliationOfMembers(
  principals: number,
  memberStarts: Int32Array,
  memberList: Int32Array,
): Affiliation {
  const projects = memberStarts.length - 1;
  const projectStarts = new Int32Array(principals + 1);
  for (const member of memberList) projectStarts[member + 1]++;
  for (let i = 0; i < principals; i++) projectStarts[i + 1] += projectStarts[i];
  const cursors = projectStarts.slice(0, principals);
  const projectList = new Int32Array(memberList.length);
  for (let project = 0; project < projects; project++) {
    for (let i = memberStarts[project]; i < memberStarts[project + 1]; i++) {
      projectList[cursors[memberList[i]]++] = project;
    }
  }
  return { principals, projects, projectStarts, projectList, memberStarts, memberList };
}
