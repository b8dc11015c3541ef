// A network with principals who are alike as one node: paths need to be searched from one of them only.
import type { Network } from '../network.ts';
import { networkOf, type Subject } from '../subject.ts';
import { groupsOf } from './hubs.ts';

/**
 * Classes of nodes with the same ties, all tied to each other in the same way; as many rows as classes. No shortest
 * path, by hops or by lengths 1/strength, leads through one of a class between others that it is like, nor between one
 * of its class and others.
 */
export interface TieClasses {
  /** Class of each node; −1 for a node that has no project with others. */
  readonly classOf: Int32Array;
  /** Nodes of each class. */
  readonly sizes: Float64Array;
  /** `classes + 1` offsets. */
  readonly starts: Int32Array;
  /** Classes tied to a class, ascending, itself left out. */
  readonly columns: Int32Array;
  /** Strength of a tie between one of the one and one of the other. */
  readonly strengths: Float64Array;
}

/** Classes of a subject: principals with the same projects, or every node its own where only ties are known. */
export function tieClassesOf(subject: Subject): TieClasses {
  const network = networkOf(subject);
  if (!subject.affiliation || subject.network) {
    const { size, starts, neighbours, strengths } = network;
    const classOf = Int32Array.from({ length: size }, (_, node) => node);
    return { classOf, sizes: new Float64Array(size).fill(1), starts, columns: neighbours, strengths };
  }
  const { groups, firsts } = groupsOf(subject.affiliation);
  return { classOf: groups, ...between(network, groups, firsts) };
}

/** Ties between the first nodes of classes. Classes are numbered by their first node, so that rows stay ascending. */
function between({ starts, neighbours, strengths }: Network, classOf: Int32Array, firsts: readonly number[]) {
  const sizes = new Float64Array(firsts.length);
  for (const own of classOf) if (own >= 0) sizes[own]++;
  const isFirst = new Uint8Array(classOf.length);
  for (const first of firsts) isFirst[first] = 1;
  const rows = new Int32Array(firsts.length + 1);
  for (const [own, first] of firsts.entries()) {
    rows[own + 1] = rows[own];
    for (let entry = starts[first]; entry < starts[first + 1]; entry++)
      rows[own + 1] += isFirst[neighbours[entry]];
  }
  const columns = new Int32Array(rows[firsts.length]);
  const kept = new Float64Array(columns.length);
  let next = 0;
  for (const first of firsts) {
    for (let entry = starts[first]; entry < starts[first + 1]; entry++) {
      if (isFirst[neighbours[entry]] === 0) continue;
      columns[next] = classOf[neighbours[entry]];
      kept[next++] = strengths[entry];
    }
  }
  return { sizes, starts: rows, columns, strengths: kept };
}
