// Loads what the map draws; the parts are asked for apart, so that a change of size or layout does not fetch the ties again.
import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
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

/** All that one picture needs; item i of `x`, `y` and `column.values` belongs to node i of the network. */
export interface Drawing {
  network: Network;
  /** From left to right, 0 to 1000. */
  x: number[];
  /** From top to bottom, 0 to 1000. */
  y: number[];
  /** Null when all nodes are the same size. */
  column: Column | null;
  layout: Layout;
  /** Where domains and fields stand; null in the layout by forces. */
  axes: PlacedAxes | null;
}

/** What is asked for. */
export interface DrawingRequest {
  view: ViewInput | undefined;
  layout: Layout;
  metric: PrincipalMetric | null;
}

/** Loads a drawing and keeps the last one in sight until the next is complete. */
export function useDrawing(request: DrawingRequest) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ['map', request],
    queryFn: () => load(queries, request),
    placeholderData: keepPreviousData,
    // The parts are retried one by one.
    retry: false,
  });
}

async function load(queries: QueryClient, { view, layout, metric }: DrawingRequest): Promise<Drawing> {
  const [ties, positions, sizes] = await Promise.all([
    queries.fetchQuery({
      queryKey: ['map network', view],
      queryFn: ({ signal }) => ask(MapNetworkDocument, { view }, signal),
    }),
    queries.fetchQuery({
      queryKey: ['map positions', view, layout],
      queryFn: ({ signal }) => ask(MapPositionsDocument, { view, layout }, signal),
    }),
    metric &&
      queries.fetchQuery({
        queryKey: ['map column', view, metric],
        queryFn: ({ signal }) => ask(MapColumnDocument, { view, metric }, signal),
      }),
  ]);
  const { ids } = ties.network.nodes;
  const at = positions.network.nodes;
  const order = sameOrder(ids, at.ids) ? null : indexOf(at.ids);
  const values = sizes?.network.nodes.metrics[0];
  return {
    network: ties.network,
    x: order ? ids.map((id) => at.x[order.get(id) ?? -1] ?? 500) : at.x,
    y: order ? ids.map((id) => at.y[order.get(id) ?? -1] ?? 500) : at.y,
    column: values && sizes ? inOrder(values, sizes.network.nodes.ids, ids) : null,
    layout,
    axes: positions.network.axes ?? null,
  };
}

// A write between two of the requests may change who is there; then columns are joined by id.
function inOrder(column: Column, from: string[], to: string[]): Column {
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
