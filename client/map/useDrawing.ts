// Loads what the map draws; the parts are asked for apart, so that a change of size or layout does not fetch the ties again.
import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { FIGURES } from '../figure/useAnalysis.ts';
import {
  type Layout,
  MapColumnDocument,
  type MapColumnQuery,
  MapCommunitiesDocument,
  MapNetworkDocument,
  type MapNetworkQuery,
  MapPositionsDocument,
  type MapPositionsQuery,
  type NetworkKind,
  type PrincipalMetric,
  type ViewInput,
} from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { inOrderOf } from './inOrderOf.ts';

/** A network of a view, as columns. */
export type Network = MapNetworkQuery['network'];

/** A figure of every node, and why some have none. */
export type Column = MapColumnQuery['network']['nodes']['metrics'][number];

/** Where domains and fields stand in the layout by domain. */
export type PlacedAxes = NonNullable<MapPositionsQuery['network']['axes']>;

/** Where districts stand in the layout by district. */
export type PlacedBlocks = NonNullable<MapPositionsQuery['network']['blocks']>;

/** All that one picture needs; item i of `x`, `y` and of columns belongs to node i of the network. */
export interface Drawing {
  network: Network;
  /** From left to right, 0 to 1000. */
  x: number[];
  /** From top to bottom, 0 to 1000. */
  y: number[];
  /** Community of each node, 0 upwards by size, null without ties; null while nobody wants to see them. */
  communities: (number | null)[] | null;
  /** Figure that the size shows; null when all nodes are the same size. */
  size: Column | null;
  /** Figure that the colour shows; null when it shows something else. */
  color: Column | null;
  layout: Layout;
  /** Where domains and fields stand; null in other layouts. */
  axes: PlacedAxes | null;
  /** Where districts stand; null in other layouts. */
  blocks: PlacedBlocks | null;
}

/** What is asked for. */
export interface DrawingRequest {
  view: ViewInput | undefined;
  kind: NetworkKind;
  layout: Layout;
  communities: boolean;
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

/** Loads a drawing that is likely to be wanted next; a failure shows once it is. */
export function prefetchDrawing(queries: QueryClient, request: DrawingRequest): Promise<void> {
  return queries.prefetchQuery({
    queryKey: [FIGURES, 'drawing', request],
    queryFn: () => load(queries, request),
    retry: false,
  });
}

async function load(queries: QueryClient, request: DrawingRequest): Promise<Drawing> {
  const { view, kind, layout } = request;
  const column = (metric: PrincipalMetric | null) =>
    metric &&
    queries.fetchQuery({
      queryKey: [FIGURES, 'column', view, kind, metric],
      queryFn: ({ signal }) => ask(MapColumnDocument, { view, kind, metric }, signal),
    });
  const [ties, positions, communities, size, color] = await Promise.all([
    queries.fetchQuery({
      queryKey: ['map network', view, kind],
      queryFn: ({ signal }) => ask(MapNetworkDocument, { view, kind }, signal),
    }),
    queries.fetchQuery({
      queryKey: ['map positions', view, kind, layout],
      queryFn: ({ signal }) => ask(MapPositionsDocument, { view, kind, layout }, signal),
    }),
    request.communities
      ? queries.fetchQuery({
          queryKey: ['map communities', view, kind],
          queryFn: ({ signal }) => ask(MapCommunitiesDocument, { view, kind }, signal),
        })
      : null,
    column(request.size),
    column(request.color),
  ]);
  // A write between two of the requests may change who is there; then columns are joined by id.
  const order = <T>(values: T[], of: { ids: string[] }, missing: T) =>
    inOrderOf(ties.network.nodes.ids, of.ids, values, missing);
  const { nodes: placed, axes, blocks } = positions.network;
  const figure = (answer: MapColumnQuery | null) => {
    if (!answer) return null;
    const one = answer.network.nodes.metrics[0]!;
    return { ...one, values: order(one.values, answer.network.nodes, null) };
  };
  const grouped = communities?.network.nodes;
  return {
    network: ties.network,
    x: order(placed.x, placed, 500),
    y: order(placed.y, placed, 500),
    communities: grouped ? order(grouped.communities, grouped, null) : null,
    size: figure(size),
    color: figure(color),
    layout,
    axes: axes ?? null,
    blocks: blocks ?? null,
  };
}
