// Columns of the API → the graph that Sigma draws: nodes alone, as ties have a layer of their own.
import { UndirectedGraph } from 'graphology';
import type { Layout } from '../gql/graphql.ts';
import { shapeOf, shapes } from '../parts/sectors.ts';
import type { Drawing } from './useDrawing.ts';

/** What Sigma draws of a node; `letter` stands in it where it is big enough. */
export interface NodeLook {
  x: number;
  y: number;
  label: string;
  shape: number;
  size: number;
  color: string;
  letter: string;
  /** Whether it is left out of the picture, and its ties with it. */
  hidden: boolean;
}

/** The graph on the canvas. */
export type MapGraph = UndirectedGraph<NodeLook>;

/** What differs with what one asks for, without other data: item i belongs to node i. */
export interface Looks {
  colors: string[];
  sizes: number[];
  letters: string[];
  /** Whether a node, with its ties, is left out of the picture. */
  hidden: boolean[];
}

/** Where a node stands in Sigma's plane, whose y points upwards. */
export function placeOf({ x, y, layout }: Drawing, i: number): { x: number; y: number } {
  return { x: x[i]!, y: upwards(y[i]!, layout) };
}

/** The API's y, 0 to 1000 downwards, in Sigma's plane. */
export function upwards(y: number, layout: Layout): number {
  return (1000 - y) * (layout === 'DOMAIN' ? 1.3 : 1);
}

/** The nodes of a drawing, in the order of the columns. */
export function toGraph(drawing: Drawing, looks: Looks): MapGraph {
  const { nodes } = drawing.network;
  const graph: MapGraph = new UndirectedGraph();
  nodes.ids.forEach((id, i) => {
    graph.addNode(id, {
      ...placeOf(drawing, i),
      label: nodes.names[i]!,
      shape: shapes.indexOf(shapeOf(nodes.types[i]!, nodes.sectors[i] ?? null)),
      size: looks.sizes[i]!,
      color: looks.colors[i]!,
      letter: looks.letters[i]!,
      hidden: looks.hidden[i]!,
    });
  });
  return graph;
}
