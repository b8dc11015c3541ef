// Changes what nodes look like, or where they begin, without making the graph anew.
import type { Looks, MapGraph } from '../graph.ts';

/** Gives every node its looks; item i of each list is of node i. */
export function dress(graph: MapGraph, { colors, sizes, letters, hidden }: Looks): void {
  let i = 0;
  graph.updateEachNodeAttributes((_, attributes) => {
    const looks = { color: colors[i]!, size: sizes[i]!, letter: letters[i]!, hidden: hidden[i]! };
    i += 1;
    return { ...attributes, ...looks };
  });
}

/** Puts whoever stands in the graph before where it stands there. */
export function beginWhere(graph: MapGraph, before: MapGraph): void {
  graph.updateEachNodeAttributes((id, look) => {
    if (!before.hasNode(id)) return look;
    const { x, y } = before.getNodeAttributes(id);
    return { ...look, x, y };
  });
}
