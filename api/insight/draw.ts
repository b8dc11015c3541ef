// A network of a view as the map draws it: nodes and ties as columns, each computed when it is asked for.
import { type Network, tiesOf } from '../analysis/network.ts';
import type { Domain } from '../municipality/codes.ts';
import type { Current } from '../network/current.ts';
import { districtOf, layOutByDistrict } from '../network/district-layout.ts';
import { layOutByDomain } from '../network/domain-layout.ts';
import { inTime } from '../network/figures.ts';
import type { Insight } from '../network/insight.ts';
import { affiliationOf, type NetworkKind, reachOf, reachTiesOf } from '../network/networks.ts';
import type { Positions } from '../network/positions.ts';
import type { View } from '../network/view.ts';

/** What a node is, and its place in the snapshot. */
export interface DrawnNode {
  type: 'PRINCIPAL' | 'PROJECT' | 'COORDINATOR';
  index: number;
}

/** How a network is laid out. */
export type DrawnLayout = 'FORCE' | 'DOMAIN' | 'DISTRICT';

/** A network that is drawn. */
export interface DrawnNetwork {
  current: Current;
  insight: Insight;
  kind: NetworkKind;
  layout: DrawnLayout;
  tooManyTies: boolean;
  tieCount: number;
  nodes: DrawnNode[];
  network: Network;
  /** Shared projects of each entry of the network. */
  sharedProjects: Int32Array;
}

/** The network of a view; the affiliation network where the collaboration network has more ties than the map draws. */
export async function drawNetwork(
  current: Current,
  view: View,
  asked: NetworkKind,
  layout: DrawnLayout,
): Promise<DrawnNetwork> {
  const { snapshot, mostTies, seconds } = current;
  const insight = current.insight(view);
  const collaborationOf = () => inTime(seconds, (signal) => insight.network({ signal }));
  const { viewed } = insight;
  const counted = asked === 'AFFILIATION' ? 0 : insight.countTies(mostTies);
  const tooManyTies = counted > mostTies;
  const kind = tooManyTies ? 'AFFILIATION' : asked;
  const nodes: DrawnNode[] = Array.from(viewed.principalIndices, (index) => ({ type: 'PRINCIPAL', index }));
  let network: Network;
  let sharedProjects: Int32Array | null = null;
  if (kind === 'AFFILIATION') {
    network = affiliationOf(viewed);
    for (const index of viewed.projectIndices) nodes.push({ type: 'PROJECT', index });
  } else if (kind === 'REACH') {
    const reach = reachTiesOf(snapshot, insight.view, viewed);
    const collaboration = await collaborationOf();
    network = reachOf(collaboration, reach);
    sharedProjects = sharedIn(collaboration, network);
    for (const index of reach.coordinatorIndices) nodes.push({ type: 'COORDINATOR', index });
  } else network = await collaborationOf();
  const tieCount = tooManyTies ? counted : network.neighbours.length / 2;
  sharedProjects ??= network.sharedProjects!;
  return { current, insight, kind, layout, tooManyTies, tieCount, nodes, network, sharedProjects };
}

/** Shared projects of each entry of a network that adds other reasons to collaboration: 0 where there are only those. */
function sharedIn(collaboration: Network, { starts, neighbours }: Network): Int32Array {
  const shared = new Int32Array(neighbours.length);
  for (let node = 0; node < collaboration.size; node++) {
    const own = new Map<number, number>();
    for (let entry = collaboration.starts[node]; entry < collaboration.starts[node + 1]; entry++)
      own.set(collaboration.neighbours[entry], collaboration.sharedProjects?.[entry] ?? 0);
    for (let entry = starts[node]; entry < starts[node + 1]; entry++)
      shared[entry] = own.get(neighbours[entry]) ?? 0;
  }
  return shared;
}

/** Positions of all nodes. Coordinators stand amid those they are tied to, and so do projects where there are cells or blocks. */
export async function positionsOf(drawn: DrawnNetwork) {
  const { nodes, network } = drawn;
  const at = await placesOf(drawn);
  const x = new Float64Array(nodes.length);
  const y = new Float64Array(nodes.length);
  nodes.forEach((_, node) => {
    const place = at(node) ?? amid(network, node, x, y);
    x[node] = place.x;
    y[node] = place.y;
  });
  return { x, y };
}

/** Where each node stands by itself; null for one that stands amid its partners. */
async function placesOf({ current, insight, layout, nodes }: DrawnNetwork) {
  const one = ({ x, y }: Positions, index: number) => ({ x: x[index], y: y[index] });
  if (layout !== 'FORCE') {
    const { snapshot } = current;
    const [isOfView, cells] =
      layout === 'DOMAIN'
        ? [true, layOutByDomain(snapshot, insight.viewed)]
        : [false, layOutByDistrict(snapshot)];
    return (node: number) =>
      nodes[node].type === 'PRINCIPAL' ? one(cells, isOfView ? node : nodes[node].index) : null;
  }
  const { principals, projects } = await current.placing.positions();
  return (node: number) => {
    const { type, index } = nodes[node];
    if (type === 'COORDINATOR') return null;
    return one(type === 'PRINCIPAL' ? principals : projects, index);
  };
}

/** The mean of the partners that come before a node; the middle of the map where there is none. */
function amid({ starts, neighbours }: Network, node: number, x: Float64Array, y: Float64Array) {
  const partners = neighbours.subarray(starts[node], starts[node + 1]).filter((partner) => partner < node);
  const mean = (values: Float64Array) =>
    partners.length ? partners.reduce((sum, partner) => sum + values[partner], 0) / partners.length : 500;
  return { x: mean(x), y: mean(y) };
}

/** The district in which each principal stands on the layout by district. */
export function districtsDrawn({ current: { snapshot }, nodes }: DrawnNetwork): (string | null)[] {
  return nodes.map(({ type, index }) =>
    type === 'PRINCIPAL' ? districtOf(snapshot, snapshot.principals[index]) : null,
  );
}

/** Communities of the network that is drawn: of each node, null without ties. */
export async function communitiesDrawn({
  kind,
  insight,
  current: { snapshot, seconds },
}: DrawnNetwork): Promise<(number | null)[]> {
  const drawn = kind === 'REACH' ? reachTiesOf(snapshot, insight.view, insight.viewed) : kind;
  const groups = await inTime(seconds, (signal) => insight.communities(drawn, { signal }));
  return Array.from(groups, (group) => (group < 0 ? null : group));
}

/** The domain in which most of each node's projects lie; of equals the one nearer to A; null where none is known. */
export function domainsDrawn({
  current: { snapshot },
  insight: { viewed },
  nodes,
}: DrawnNetwork): (Domain | null)[] {
  const letters = ['A', 'B', 'C', 'D', 'E'] as const;
  return nodes.map(({ type, index }, node) => {
    if (type === 'PROJECT') return snapshot.projects[index].domain;
    if (type === 'COORDINATOR') return null;
    const counts = [0, 0, 0, 0, 0];
    for (const project of viewed.projectList.subarray(
      viewed.projectStarts[node],
      viewed.projectStarts[node + 1],
    )) {
      const { domain } = snapshot.projects[viewed.projectIndices[project]];
      if (domain) counts[letters.indexOf(domain)]++;
    }
    const most = Math.max(...counts);
    return most === 0 ? null : letters[counts.indexOf(most)];
  });
}

/** Ties as columns: positions in the list of nodes, strengths and shared projects. */
export function tiesDrawn({ network, sharedProjects }: DrawnNetwork) {
  const { sources, targets, entries } = tiesOf(network);
  return {
    sources: Array.from(sources),
    targets: Array.from(targets),
    strengths: Array.from(entries, (entry) => network.strengths[entry]),
    sharedProjects: Array.from(entries, (entry) => sharedProjects[entry]),
  };
}
