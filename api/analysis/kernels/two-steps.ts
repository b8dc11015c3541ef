// How many a node reaches in two steps.
import type { Affiliation, Network } from '../network.ts';
import { networkOf, type Subject } from '../subject.ts';

/** Nodes within two ties of each node, itself left out. */
export function reachedInTwo(subject: Subject): Float64Array {
  const network = networkOf(subject);
  return subject.affiliation ? throughProjects(network, subject.affiliation) : alongTies(network);
}

function alongTies({ size, starts, neighbours }: Network): Float64Array {
  const reached = new Float64Array(size);
  const seenBy = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    seenBy[node] = node;
    const see = (other: number) => {
      if (seenBy[other] === node) return;
      seenBy[other] = node;
      reached[node]++;
    };
    for (let own = starts[node]; own < starts[node + 1]; own++) {
      const partner = neighbours[own];
      see(partner);
      for (let entry = starts[partner]; entry < starts[partner + 1]; entry++) see(neighbours[entry]);
    }
  }
  return reached;
}

/** Each project of a partner is looked through once, however many partners take part in it. */
function throughProjects({ size, starts, neighbours }: Network, affiliation: Affiliation): Float64Array {
  const { projects, projectStarts, projectList, memberStarts, memberList } = affiliation;
  const reached = new Float64Array(size);
  const seenBy = new Int32Array(size).fill(-1);
  const lookedThroughBy = new Int32Array(projects).fill(-1);
  for (let node = 0; node < size; node++) {
    seenBy[node] = node;
    for (let own = starts[node]; own < starts[node + 1]; own++) {
      const partner = neighbours[own];
      for (let p = projectStarts[partner]; p < projectStarts[partner + 1]; p++) {
        const project = projectList[p];
        if (lookedThroughBy[project] === node) continue;
        lookedThroughBy[project] = node;
        for (let m = memberStarts[project]; m < memberStarts[project + 1]; m++) {
          if (seenBy[memberList[m]] === node) continue;
          seenBy[memberList[m]] = node;
          reached[node]++;
        }
      }
    }
  }
  return reached;
}
