// What the reader attends to: who stays in sight while all others fade, and which ties are drawn strongly.
import type { Neighbours } from '../neighbours.ts';

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
export function attentionAround(neighbours: Neighbours, node: string | null): Attention | null {
  if (node === null || !neighbours.has(node)) return null;
  const others = neighbours.of(node);
  return {
    near: new Set([node, ...others]),
    ties: others.map((other) => [node, other] as const),
    first: new Set([node]),
  };
}

/** A path; where projects are drawn, it leads through those that make its ties. */
export function attentionAlong(neighbours: Neighbours, path: DrawnPath | null): Attention | null {
  if (!path?.principals.some((id) => neighbours.has(id))) return null;
  const near = new Set(path.principals.filter((id) => neighbours.has(id)));
  const ties: [string, string][] = [];
  path.principals.slice(1).forEach((other, i) => {
    const one = path.principals[i]!;
    if (!near.has(one) || !near.has(other)) return;
    if (neighbours.of(one).includes(other)) ties.push([one, other]);
    for (const project of path.projects[i] ?? []) {
      if (!neighbours.has(project)) continue;
      near.add(project);
      ties.push([one, project], [project, other]);
    }
  });
  return { near, ties, first: new Set(path.principals) };
}

/** Several nodes with the ties among them. */
export function attentionOn(neighbours: Neighbours, nodes: readonly string[]): Attention | null {
  const near = new Set(nodes.filter((id) => neighbours.has(id)));
  if (near.size === 0) return null;
  const ties: [string, string][] = [];
  for (const one of near)
    for (const other of neighbours.of(one)) if (one < other && near.has(other)) ties.push([one, other]);
  return { near, ties, first: new Set() };
}
