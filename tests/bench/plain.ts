// The same network as a plain graphology graph: what a project without typed arrays of its own would work on.
import { UndirectedGraph } from 'graphology';
import { type Affiliation, type Network, tiesOf } from '#api/analysis/network.ts';

/** A graph whose ties carry what ours carry. Its nodes and edges stand in the order of ours. */
export type PlainGraph = UndirectedGraph<object, { weight: number; sharedProjects: number }>;

/** Graph of a network. */
export function plainGraphOf(network: Network): PlainGraph {
  const graph: PlainGraph = new UndirectedGraph();
  for (let node = 0; node < network.size; node++) graph.addNode(node);
  const { sources, targets, entries } = tiesOf(network);
  entries.forEach((entry, tie) => {
    graph.addEdge(sources[tie], targets[tie], {
      weight: network.strengths[entry]!,
      sharedProjects: network.sharedProjects?.[entry] ?? 1,
    });
  });
  return graph;
}

/** The projection of participations as it is made by hand: every pair of members of every project, one by one. */
export function projectPlainly({ principals, projects, memberStarts, memberList }: Affiliation): PlainGraph {
  const graph: PlainGraph = new UndirectedGraph();
  for (let principal = 0; principal < principals; principal++) graph.addNode(principal);
  for (let project = 0; project < projects; project++) {
    const members = memberList.subarray(memberStarts[project], memberStarts[project + 1]);
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        graph.updateUndirectedEdge(members[i], members[j], ({ weight = 0, sharedProjects = 0 }) => ({
          weight: weight + 1 / (members.length - 1),
          sharedProjects: sharedProjects + 1,
        }));
      }
    }
  }
  return graph;
}
