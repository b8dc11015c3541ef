// Neighbours of a node, and which two of them are tied.
import type { Affiliation, Network } from '../network.ts';
import type { Labels } from '../subject.ts';

/** Pairs of places; those of the earlier place i stand from `starts[i]` to `starts[i + 1] − 1`. */
export interface Pairs {
  readonly starts: Int32Array;
  /** The later place of each pair. */
  readonly later: Int32Array;
}

/**
 * Neighbours of known group; valid until the next node is looked at. Tied are: all pairs within a clique, and the
 * `single` ones, less the `repeated` ones, which stand once for every clique too many that they are in.
 */
export interface Neighbourhood {
  /** How many. */
  readonly known: number;
  readonly nodes: Int32Array;
  /** Pairs of them that are tied. */
  readonly closed: number;
  /** Pairs that each of them is in. */
  readonly closedOf: Int32Array;
  readonly single: Pairs;
  readonly repeated: Pairs;
  /** Places of neighbours who share a project with the node. */
  readonly cliques: readonly Int32Array[];
}

/** Least neighbours in a project for which counting them by group is less work than counting their pairs. */
const LEAST = 8;

/** Pairs that can be added one by one. */
class GrowingPairs implements Pairs {
  later = new Int32Array(1024);
  count = 0;
  readonly starts: Int32Array;

  constructor(nodes: number) {
    this.starts = new Int32Array(nodes + 1);
  }

  add(place: number) {
    if (this.count === this.later.length) {
      const longer = new Int32Array(2 * this.count);
      longer.set(this.later);
      this.later = longer;
    }
    this.later[this.count++] = place;
  }
}

/**
 * A function that looks at one node after the other.
 * @param affiliation whose projects made the ties, if any did: their members need not be looked at pair by pair
 */
export function neighbourhoods(
  { size, starts, neighbours }: Pick<Network, 'size' | 'starts' | 'neighbours'>,
  { of }: Pick<Labels, 'of'>,
  affiliation: Affiliation | null = null,
) {
  const places = new Int32Array(size).fill(-1);
  const nodes = new Int32Array(size);
  const closedOf = new Int32Array(size);
  const covered = new Int32Array(size);
  const cliqueAt = new Map<number, Int32Array>();
  const single = new GrowingPairs(size);
  const repeated = new GrowingPairs(size);

  const findCliques = (node: number) => {
    cliqueAt.clear();
    if (!affiliation) return;
    const { projectStarts, projectList, memberStarts, memberList } = affiliation;
    for (let p = projectStarts[node]; p < projectStarts[node + 1]; p++) {
      const members = memberList.subarray(memberStarts[projectList[p]], memberStarts[projectList[p] + 1]);
      if (members.length <= LEAST) continue;
      const clique = members.map((member) => places[member]).filter((place) => place >= 0);
      if (clique.length >= LEAST) cliqueAt.set(projectList[p], clique);
    }
  };
  const cover = (node: number) => {
    if (!affiliation || cliqueAt.size === 0) return;
    const { projectStarts, projectList } = affiliation;
    for (let p = projectStarts[node]; p < projectStarts[node + 1]; p++) {
      const clique = cliqueAt.get(projectList[p]);
      if (clique) for (const place of clique) covered[place]++;
    }
  };

  return (node: number): Neighbourhood => {
    let known = 0;
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      if (of[neighbours[entry]] < 0) continue;
      places[neighbours[entry]] = known;
      closedOf[known] = 0;
      nodes[known++] = neighbours[entry];
    }
    findCliques(node);
    let closed = 0;
    single.count = 0;
    repeated.count = 0;
    const whole = [...cliqueAt.values()].find(({ length }) => length === known);
    if (whole) {
      closedOf.fill(known - 1, 0, known);
      single.starts.fill(0, 0, known + 1);
      repeated.starts.fill(0, 0, known + 1);
      for (let place = 0; place < known; place++) places[nodes[place]] = -1;
      return {
        known,
        nodes,
        closed: (known * (known - 1)) / 2,
        closedOf,
        single,
        repeated,
        cliques: [whole],
      };
    }
    for (let place = 0; place < known; place++) {
      covered.fill(0, 0, known);
      cover(nodes[place]);
      for (let entry = starts[nodes[place]]; entry < starts[nodes[place] + 1]; entry++) {
        const other = places[neighbours[entry]];
        if (other <= place) continue;
        closed++;
        closedOf[place]++;
        closedOf[other]++;
        if (covered[other] === 0) single.add(other);
        for (let times = covered[other]; times > 1; times--) repeated.add(other);
      }
      single.starts[place + 1] = single.count;
      repeated.starts[place + 1] = repeated.count;
    }
    for (let place = 0; place < known; place++) places[nodes[place]] = -1;
    return { known, nodes, closed, closedOf, single, repeated, cliques: [...cliqueAt.values()] };
  };
}
