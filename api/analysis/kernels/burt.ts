// Structural holes: how far each node's neighbours are tied among themselves.
import type { Affiliation, Network } from '../network.ts';
import { once } from '../once.ts';
import { networkOf, type Subject } from '../subject.ts';

/** Burt's figures of each node; NaN for nodes without ties. */
export interface Holes {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
}

/**
 * Sums over a node's neighbourhood: into[j] = Σ_q w_jq · values[q] over neighbours q of the node, for each neighbour j.
 * Values are 0 outside the neighbourhood.
 */
type Carry = (node: number, values: Float64Array, into: Float64Array) => void;

/** Along ties: each neighbour's row is read once. */
function alongTies({ starts, neighbours, strengths }: Network): Carry {
  return (node, values, into) => {
    for (let own = starts[node]; own < starts[node + 1]; own++) {
      const other = neighbours[own];
      let sum = 0;
      for (let entry = starts[other]; entry < starts[other + 1]; entry++) {
        sum += strengths[entry] * values[neighbours[entry]];
      }
      into[other] = sum;
    }
  };
}

/**
 * Through projects: what a project's members hold is added up once and handed to each of them, less its own. That takes
 * as many steps as neighbours have projects; along ties it would be as many as they have neighbours.
 */
function throughProjects({ starts, neighbours }: Network, affiliation: Affiliation): Carry {
  const { projects, projectStarts, projectList, memberStarts } = affiliation;
  const shares = Float64Array.from({ length: projects }, (_, project) =>
    memberStarts[project + 1] - memberStarts[project] > 1
      ? 1 / (memberStarts[project + 1] - memberStarts[project] - 1)
      : 0,
  );
  const held = new Float64Array(projects);
  return (node, values, into) => {
    for (let own = starts[node]; own < starts[node + 1]; own++) {
      const other = neighbours[own];
      for (let p = projectStarts[other]; p < projectStarts[other + 1]; p++) held[projectList[p]] = 0;
    }
    for (let own = starts[node]; own < starts[node + 1]; own++) {
      const other = neighbours[own];
      for (let p = projectStarts[other]; p < projectStarts[other + 1]; p++) {
        held[projectList[p]] += values[other];
      }
    }
    for (let own = starts[node]; own < starts[node + 1]; own++) {
      const other = neighbours[own];
      let sum = 0;
      for (let p = projectStarts[other]; p < projectStarts[other + 1]; p++) {
        sum += shares[projectList[p]] * (held[projectList[p]] - values[other]);
      }
      into[other] = sum;
    }
  };
}

/**
 * Burt's constraint and effective size over strengths, of the whole network: what neighbours give to others than the
 * node's own neighbours counts in their shares.
 *
 * Source: R. S. Burt, Structural Holes, Harvard University Press (1992), doi:10.4159/9780674029095.
 */
export const burtOf = once((subject: Subject): Holes => {
  const network = networkOf(subject);
  const { size, starts, neighbours, strengths } = network;
  const carry = subject.affiliation ? throughProjects(network, subject.affiliation) : alongTies(network);
  const sums = new Float64Array(size);
  const greatest = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let entry = starts[node]; entry < starts[node + 1]; entry++) {
      sums[node] += strengths[entry];
      greatest[node] = Math.max(greatest[node], strengths[entry]);
    }
  }
  const constraint = new Float64Array(size).fill(Number.NaN);
  const effectiveSize = new Float64Array(size).fill(Number.NaN);
  const values = new Float64Array(size);
  const carried = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const [begin, end] = [starts[node], starts[node + 1]];
    if (begin === end) continue;
    for (let e = begin; e < end; e++) {
      values[neighbours[e]] = strengths[e] / sums[node] / sums[neighbours[e]];
    }
    carry(node, values, carried);
    constraint[node] = 0;
    for (let e = begin; e < end; e++) {
      constraint[node] += (strengths[e] / sums[node] + carried[neighbours[e]]) ** 2;
      values[neighbours[e]] = strengths[e] / sums[node];
    }
    carry(node, values, carried);
    effectiveSize[node] = end - begin;
    for (let e = begin; e < end; e++) {
      effectiveSize[node] -= carried[neighbours[e]] / greatest[neighbours[e]];
      values[neighbours[e]] = 0;
    }
  }
  return { constraint, effectiveSize };
});
