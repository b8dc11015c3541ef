// Small networks with published figures, and ways to build others by hand.
import { UndirectedGraph } from 'graphology';
import social from 'graphology-generators/social/index.js';
import { affiliationOfMembers, networkOfPairs } from '#api/analysis/kernels/csr.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';

/** A network whose nodes have names, in ascending order of name (numbers as numbers). */
export interface Named {
  names: readonly string[];
  network: Network;
  /** Node of a name. */
  at(name: string | number): number;
}

/** A tie: two names, and a strength if it is not 1. */
export type NamedTie = readonly [string | number, string | number, number?];

/** Builds a network of named ties; names that are in no tie may be added. */
export function named(ties: readonly NamedTie[], others: readonly (string | number)[] = []): Named {
  const all = new Set([...ties.flatMap(([a, b]) => [String(a), String(b)]), ...others.map(String)]);
  const names = [...all].sort(new Intl.Collator('en', { numeric: true }).compare);
  const at = (name: string | number) => names.indexOf(String(name));
  const network = networkOfPairs(names.length, {
    sources: ties.map(([a]) => at(a)),
    targets: ties.map(([, b]) => at(b)),
    strengths: ties.map(([, , strength]) => strength ?? 1),
  });
  return { names, network, at };
}

const generated = social as unknown as Record<
  'karateClub' | 'florentineFamilies',
  (graph: typeof UndirectedGraph) => UndirectedGraph
>;
const tiesOfGraph = (graph: UndirectedGraph) => graph.mapEdges((_edge, _attributes, a, b) => [a, b] as const);

/** Zachary's karate club: 34 nodes named 0 to 33, 78 ties, unweighted. */
export const karate = named(tiesOfGraph(generated.karateClub(UndirectedGraph)));

/** The club of each member of the karate club: 0 = Mr Hi's. */
export const karateClubs = Int32Array.from(karate.names, (name) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21].includes(Number(name)) ? 0 : 1,
);

/** Marriages of Florentine families (Padgett): 15 nodes, 20 ties; Pucci, who married nobody, left out. */
export const florentine = named(tiesOfGraph(generated.florentineFamilies(UndirectedGraph)));

/** Krackhardt's kite: 10 nodes named 0 to 9, 18 ties. */
export const kite = named(
  '0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9'
    .split(' ')
    .map((tie) => tie.split('-') as [string, string]),
);

const borgattiTies = 'AB AF AG AE EG FG BG BD DG GC'.split(' ').map((tie) => [tie[0], tie[1]] as const);

/** Borgatti's example of structural holes: 7 nodes named A to G. */
export const borgatti = named(borgattiTies);

/** The same with the strengths published with it. */
export const borgattiWeighted = named(
  borgattiTies.map(([a, b], tie) => [a, b, [2, 3, 5, 2, 8, 3, 4, 1, 3, 10][tie]] as const),
);

/** Who came to which event in Davis, Gardner and Gardner's Old City: 18 women, 14 events, 89 times. */
export const davisEvents: Record<string, readonly number[]> = {
  Evelyn: [1, 2, 3, 4, 5, 6, 8, 9],
  Laura: [1, 2, 3, 5, 6, 7, 8],
  Theresa: [2, 3, 4, 5, 6, 7, 8, 9],
  Brenda: [1, 3, 4, 5, 6, 7, 8],
  Charlotte: [3, 4, 5, 7],
  Frances: [3, 5, 6, 8],
  Eleanor: [5, 6, 7, 8],
  Pearl: [6, 8, 9],
  Ruth: [5, 7, 8, 9],
  Verne: [7, 8, 9, 12],
  Myra: [8, 9, 10, 12],
  Katherina: [8, 9, 10, 12, 13, 14],
  Sylvia: [7, 8, 9, 10, 12, 13, 14],
  Nora: [6, 7, 9, 10, 11, 12, 13, 14],
  Helen: [7, 8, 10, 11, 12],
  Dorothy: [8, 9],
  Olivia: [9, 11],
  Flora: [9, 11],
};

/** The women in the order of `davis`. */
export const davisWomen = Object.keys(davisEvents);

/** Davis's women as principals, events as projects. */
export const davis = affiliation(
  davisWomen.length,
  Array.from({ length: 14 }, (_, event) =>
    davisWomen.flatMap((woman, i) => (davisEvents[woman].includes(event + 1) ? [i] : [])),
  ),
);

/** Two-mode network from the members of each project. */
export function affiliation(principals: number, members: readonly (readonly number[])[]): Affiliation {
  const starts = [0];
  for (const list of members) starts.push(starts[starts.length - 1] + list.length);
  const sorted = members.map((list) => [...list].sort((a, b) => a - b));
  return affiliationOfMembers(principals, Int32Array.from(starts), Int32Array.from(sorted.flat()));
}

/** Nodes without ties. */
export function untied(size: number): Network {
  return networkOfPairs(size, { sources: [], targets: [] });
}

/** A path of n nodes. */
export function path(size: number): Network {
  const nodes = Array.from({ length: Math.max(0, size - 1) }, (_, i) => i);
  return networkOfPairs(size, { sources: nodes, targets: nodes.map((i) => i + 1) });
}

/** A star of n nodes around node 0. */
export function star(size: number): Network {
  const leaves = Array.from({ length: size - 1 }, (_, i) => i + 1);
  return networkOfPairs(size, { sources: leaves.map(() => 0), targets: leaves });
}
