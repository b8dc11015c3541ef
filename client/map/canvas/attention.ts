// What the reader attends to: who stays in sight while all others fade, and which ties are drawn strongly.
import type { MapGraph } from '../graph.ts';

/** Nodes and ties that stand out. */
export interface Attention {
  /** Those who stay; all others fade. */
  near: ReadonlySet<string>;
  /** Ties that are drawn strongly, by their two ends. */
  ties: readonly (readonly [string, string])[];
  /** Those whose names are written before all others, and in bold. */
  first: ReadonlySet<string>;
}

/** A shortest path: its principals from end to end, and the projects of each tie. */
export interface DrawnPath {
  principals: readonly string[];
  projects: readonly (readonly string[])[];
}

/** A node and all it is tied to; null for one that is not in the picture. */
export function attentionAround(graph: MapGraph, node: string | null): Attention | null {
  if (node === null || !graph.hasNode(node)) return null;
  const neighbours = graph.neighbors(node);
  return {
    near: new Set([node, ...neighbours]),
    ties: neighbours.map((neighbour) => [node, neighbour] as const),
    first: new Set([node]),
  };
}

/** A path; where projects are drawn, it leads through those that make its ties. */
export function attentionAlong(graph: MapGraph, path: DrawnPath | null): Attention | null {
  if (!path?.principals.some((id) => graph.hasNode(id))) return null;
  const near = new Set(path.principals.filter((id) => graph.hasNode(id)));
  const ties: [string, string][] = [];
  path.principals.slice(1).forEach((other, i) => {
    const one = path.principals[i]!;
    if (!near.has(one) || !near.has(other)) return;
    if (graph.hasEdge(one, other)) ties.push([one, other]);
    for (const project of path.projects[i] ?? []) {
      if (!graph.hasNode(project)) continue;
      near.add(project);
      ties.push([one, project], [project, other]);
    }
  });
  return { near, ties, first: new Set(path.principals) };
}

/** Several nodes with the ties among them. */
export function attentionOn(graph: MapGraph, nodes: readonly string[]): Attention | null {
  const near = new Set(nodes.filter((id) => graph.hasNode(id)));
  if (near.size === 0) return null;
  const ties: [string, string][] = [];
  for (const one of near)
    graph.forEachNeighbor(one, (other) => {
      if (one < other && near.has(other)) ties.push([one, other]);
    });
  return { near, ties, first: new Set() };
}
