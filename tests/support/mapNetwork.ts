// The network behind the page 地図, with who is tied to whom and where everybody stands.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import {
  type Layout,
  MapNetworkDocument,
  MapPositionsDocument,
  type ViewInput,
} from '../../client/gql/graphql.ts';
import { ask } from './ask.ts';
import { map } from './mapPage.ts';
import { startServer, type TestServer } from './server.ts';

/** Middle of the canvas in the window. */
export async function middle(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await map(page).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** The drawn network with who is tied to whom, and where everybody stands. */
export async function drawnNetwork(server: TestServer, view?: ViewInput, layout: Layout = 'FORCE') {
  const [{ network }, placed] = await Promise.all([
    ask(server, MapNetworkDocument, { view }),
    ask(server, MapPositionsDocument, { view, layout }),
  ]);
  const { nodes, ties } = network;
  const partners = nodes.ids.map((): number[] => []);
  ties.sources.forEach((source, i) => {
    partners[source]!.push(ties.targets[i]!);
    partners[ties.targets[i]!]!.push(source);
  });
  const { x, y } = placed.network.nodes;
  return { nodes, ties, partners, x, y };
}

/** A network as {@link drawnNetwork} gives it. */
export type DrawnNetwork = Awaited<ReturnType<typeof drawnNetwork>>;

/** A server for the tests of a file, and the network that its map draws: both are there when the first test runs. */
export function startNetwork(): { server: TestServer; network: DrawnNetwork } {
  const server = {} as TestServer;
  const network = {} as DrawnNetwork;
  beforeAll(async () => {
    Object.assign(server, await startServer());
    Object.assign(network, await drawnNetwork(server));
  });
  afterAll(() => server.stop?.());
  return { server, network };
}

/** Nodes at most so many steps from one. */
export function reached({ partners }: DrawnNetwork, start: number, steps: number): number[] {
  const distances = new Map([[start, 0]]);
  for (const [node, distance] of distances)
    for (const next of distance < steps ? partners[node]! : [])
      if (!distances.has(next)) distances.set(next, distance + 1);
  return [...distances.keys()];
}

/** Where to look from so that a node stands in the middle, as the address says it. */
export function cameraAt({ x, y }: DrawnNetwork, node: number, ratio = 0.05): string {
  return [x[node]! / 1000, 1 - y[node]! / 1000, ratio].map((part) => part.toFixed(6)).join(',');
}

/** Waits until the canvas shows a network of so many nodes. */
export async function expectNodes(page: Page, nodes: number): Promise<void> {
  await page.locator(`[data-map][data-nodes="${nodes}"]`).waitFor();
}
