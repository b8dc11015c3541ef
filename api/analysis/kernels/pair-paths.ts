// Shortest paths between two principals along shared projects: how long, how many, and the strongest of them.
import type { Affiliation } from '../network.ts';

/** Shortest paths between two principals. */
export interface PairPaths {
  /** Ties on each; Infinity where none leads there. */
  length: number;
  /** How many there are, exact up to 2^53; 0 where there is none. */
  count: number;
  /** Principals from end to end, the path of the largest sum of strengths first; equally strong ones by index. */
  paths: number[][];
}

/** A way on from a node, as a chain. */
interface Way {
  strength: number;
  node: number;
  rest: Way | null;
}

/**
 * Counts every path of the collaboration network that is as short as any: two principals have one tie, however many
 * projects they share, of Newman's strength Σ 1/(members − 1). Ties are read off the projects, so that a project of
 * thousands of members costs thousands of steps and not millions of ties.
 * @param most paths that are listed, at least 1
 */
export function pairPaths(affiliation: Affiliation, from: number, to: number, most: number): PairPaths {
  const near = distancesFrom(affiliation, from);
  const length = near[to];
  if (length < 0) return { length: Number.POSITIVE_INFINITY, count: 0, paths: [] };
  const far = distancesFrom(affiliation, to);
  const levels = Array.from({ length: length + 1 }, (): number[] => []);
  near.forEach((distance, node) => {
    if (distance >= 0 && far[node] >= 0 && distance + far[node] === length) levels[distance].push(node);
  });
  const counts = new Float64Array(affiliation.principals);
  counts[to] = 1;
  const ways = new Map<number, Way[]>([[to, [{ strength: 0, node: to, rest: null }]]]);
  const tied = tiesWith(affiliation);
  for (let level = length - 1; level >= 0; level--) {
    for (const node of levels[level]) {
      const onward: Way[] = [];
      for (const [next, strength] of tied(node, (other) => far[other] === far[node] - 1)) {
        counts[node] += counts[next];
        for (const rest of ways.get(next)!) {
          if (!insert(onward, { strength: strength + rest.strength, node, rest }, most)) break;
        }
      }
      ways.set(node, onward);
    }
  }
  return { length, count: counts[from], paths: ways.get(from)!.map(nodesOf) };
}

/** Puts a way behind those as strong; false when there are enough of these already. */
function insert(ways: Way[], way: Way, most: number): boolean {
  let place = ways.length;
  while (place > 0 && ways[place - 1].strength < way.strength) place--;
  if (place === most) return false;
  ways.splice(place, 0, way);
  if (ways.length > most) ways.pop();
  return true;
}

function nodesOf(way: Way): number[] {
  const nodes: number[] = [];
  for (let at: Way | null = way; at; at = at.rest) nodes.push(at.node);
  return nodes;
}

/** Ties to every principal from one, −1 where none leads there. */
function distancesFrom({ principals, projects, ...lists }: Affiliation, source: number): Int32Array {
  const { projectStarts, projectList, memberStarts, memberList } = lists;
  const distances = new Int32Array(principals).fill(-1);
  const isSeen = new Uint8Array(projects);
  const queue = [source];
  distances[source] = 0;
  for (const node of queue) {
    for (let p = projectStarts[node]; p < projectStarts[node + 1]; p++) {
      const project = projectList[p];
      if (isSeen[project] === 1) continue;
      isSeen[project] = 1;
      for (let m = memberStarts[project]; m < memberStarts[project + 1]; m++) {
        const member = memberList[m];
        if (distances[member] >= 0) continue;
        distances[member] = distances[node] + 1;
        queue.push(member);
      }
    }
  }
  return distances;
}

/** Gives the wanted principals that share a project with one, ascending, with the strengths of these ties. */
function tiesWith({ principals, projectStarts, projectList, memberStarts, memberList }: Affiliation) {
  const strengths = new Float64Array(principals);
  return (node: number, isWanted: (other: number) => boolean): [number, number][] => {
    const met: number[] = [];
    for (let p = projectStarts[node]; p < projectStarts[node + 1]; p++) {
      const [start, end] = [memberStarts[projectList[p]], memberStarts[projectList[p] + 1]];
      for (let m = start; m < end; m++) {
        const other = memberList[m];
        if (!isWanted(other)) continue;
        if (strengths[other] === 0) met.push(other);
        strengths[other] += 1 / (end - start - 1);
      }
    }
    const ties = met.sort((a, b) => a - b).map((other): [number, number] => [other, strengths[other]]);
    for (const other of met) strengths[other] = 0;
    return ties;
  };
}
