// Loads what the map draws; the parts are asked for apart, so that a change of size or layout does not fetch the ties again.
import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { FIGURES } from '../figure/useAnalysis.ts';
import {
  type Layout,
  MapColumnDocument,
  type MapColumnQuery,
  MapNetworkDocument,
  type MapNetworkQuery,
  MapPositionsDocument,
  type MapPositionsQuery,
  type PrincipalMetric,
  type ViewInput,
} from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';

/** A network of a view, as columns. */
export type Network = MapNetworkQuery['network'];

/** A figure of every node, and why some have none. */
export type Column = MapColumnQuery['network']['nodes']['metrics'][number];

/** Where domains and fields stand in the layout by domain. */
export type PlacedAxes = NonNullable<MapPositionsQuery['network']['axes']>;

/** All that one picture needs; item i of `x`, `y` and of columns belongs to node i of the network. */
export interface Drawing {
  network: Network;
  /** From left to right, 0 to 1000. */
  x: number[];
  /** From top to bottom, 0 to 1000. */
  y: number[];
  /** Figure that the size shows; null when all nodes are the same size. */
  size: Column | null;
  /** Figure that the colour shows; null when it shows something else. */
  color: Column | null;
  layout: Layout;
  /** Where domains and fields stand; null in the layout by forces. */
  axes: PlacedAxes | null;
}

/** What is asked for. */
export interface DrawingRequest {
  view: ViewInput | undefined;
  layout: Layout;
  size: PrincipalMetric | null;
  color: PrincipalMetric | null;
}

/** Loads a drawing and keeps the last one in sight until the next is complete. */
export function useDrawing(request: DrawingRequest) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: [FIGURES, 'drawing', request],
    queryFn: () => load(queries, request),
    placeholderData: keepPreviousData,
    // The parts are retried one by one.
    retry: false,
  });
}

async function load(queries: QueryClient, request: DrawingRequest): Promise<Drawing> {
  const { view, layout } = request;
  const column = (metric: PrincipalMetric | null) =>
    metric &&
    queries.fetchQuery({
      queryKey: [FIGURES, 'column', view, metric],
      queryFn: ({ signal }) => ask(MapColumnDocument, { view, metric }, signal),
    });
  const [ties, positions, size, color] = await Promise.all([
    queries.fetchQuery({
      queryKey: ['map network', view],
      queryFn: ({ signal }) => ask(MapNetworkDocument, { view }, signal),
    }),
    queries.fetchQuery({
      queryKey: ['map positions', view, layout],
      queryFn: ({ signal }) => ask(MapPositionsDocument, { view, layout }, signal),
    }),
    column(request.size),
    column(request.color),
  ]);
  const { ids } = ties.network.nodes;
  const at = positions.network.nodes;
  const order = sameOrder(ids, at.ids) ? null : indexOf(at.ids);
  return {
    network: ties.network,
    x: order ? ids.map((id) => at.x[order.get(id) ?? -1] ?? 500) : at.x,
    y: order ? ids.map((id) => at.y[order.get(id) ?? -1] ?? 500) : at.y,
    size: size && inOrder(size, ids),
    color: color && inOrder(color, ids),
    layout,
    axes: positions.network.axes ?? null,
  };
}

// A write between two of the requests may change who is there; then columns are joined by id.
function inOrder({ network: { nodes } }: MapColumnQuery, to: string[]): Column {
  const column = nodes.metrics[0]!;
  const from = nodes.ids;
  if (sameOrder(from, to)) return column;
  const order = indexOf(from);
  return { ...column, values: to.map((id) => column.values[order.get(id) ?? -1] ?? null) };
}

function sameOrder(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((id, i) => id === other[i]);
}

function indexOf(ids: string[]): Map<string, number> {
  return new Map(ids.map((id, i) => [id, i]));
}
