// The typed arrays that analysis works on: a one-mode network, and a two-mode one.

/**
 * An undirected network without loops, as compressed sparse rows. Nodes are 0 … size − 1 in ascending order of their
 * identifier, so that whatever depends on order depends on identifiers and not on how rows came out of a database.
 */
export interface Network {
  /** Number of nodes. */
  readonly size: number;
  /** `size + 1` offsets: node i's neighbours stand at `starts[i]` … `starts[i + 1] − 1` of the three arrays below. */
  readonly starts: Int32Array;
  /** Neighbours, ascending within a row; every tie stands twice, once in the row of each end. */
  readonly neighbours: Int32Array;
  /** Strength of each entry, above 0; the same in both rows. */
  readonly strengths: Float64Array;
  /** Projects shared, at least 1; null where ties are not made of projects. */
  readonly sharedProjects: Int32Array | null;
}

/** Principals × projects. Both directions are stored, each row ascending, and no pair stands twice. */
export interface Affiliation {
  /** Number of principals, those without a project included. */
  readonly principals: number;
  /** Number of projects; each has at least one member. */
  readonly projects: number;
  /** `principals + 1` offsets into `projectList`. */
  readonly projectStarts: Int32Array;
  /** Projects of each principal. */
  readonly projectList: Int32Array;
  /** `projects + 1` offsets into `memberList`. */
  readonly memberStarts: Int32Array;
  /** Members of each project. */
  readonly memberList: Int32Array;
}

/** Ties of a network, each once, ordered by source and then target, with source < target. */
export interface Ties {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Position of each tie in `neighbours` and `strengths` (in the row of its source). */
  readonly entries: Int32Array;
}

/** Number of ties of a network. */
export function tieCount(network: Network): number {
  return network.neighbours.length / 2;
}

/** Lists the ties of a network, each once. Values of tie metrics stand in this order. */
export function tiesOf({ size, starts, neighbours }: Network): Ties {
  const count = neighbours.length / 2;
  const sources = new Int32Array(count);
  const targets = new Int32Array(count);
  const entries = new Int32Array(count);
  let tie = 0;
  for (let source = 0; source < size; source++) {
    for (let entry = starts[source]; entry < starts[source + 1]; entry++) {
      if (neighbours[entry] < source) continue;
      sources[tie] = source;
      targets[tie] = neighbours[entry];
      entries[tie++] = entry;
    }
  }
  return { sources, targets, entries };
}
