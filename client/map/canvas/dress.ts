// Changes what nodes look like, or where they begin, in their places: telling Sigma of each would take as long as a new graph.
import type { Looks, MapGraph } from '../graph.ts';

/** Gives every node its looks; item i of each list is of node i. */
export function dress(graph: MapGraph, { colors, sizes, letters, hidden }: Looks): void {
  let i = 0;
  graph.forEachNode((_, look) => {
    Object.assign(look, { color: colors[i]!, size: sizes[i]!, letter: letters[i]!, hidden: hidden[i]! });
    i += 1;
  });
}

/** Puts whoever stands in the graph before where it stands there. */
export function beginWhere(graph: MapGraph, before: MapGraph): void {
  graph.forEachNode((id, look) => {
    if (!before.hasNode(id)) return;
    const { x, y } = before.getNodeAttributes(id);
    Object.assign(look, { x, y });
  });
}
