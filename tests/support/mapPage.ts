// The page 地図 as tests look at it: how much it shows, and how much the API has.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { MapNetworkDocument, type NetworkKind, type ViewInput } from '../../client/gql/graphql.ts';
import { ask } from './ask.ts';
import type { TestServer } from './server.ts';

/** A window wide enough for the map. */
export const desk = { viewport: { width: 1440, height: 900 } };

/** The same, where nothing moves. */
export const still = { ...desk, reducedMotion: 'reduce' as const };

/** How long something may take on a busy machine. */
export const soon = { timeout: 10_000 };

/** The canvas. */
export const map = (page: Page) => page.locator('[data-map]');

/** What the address says. */
export const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** The network of a view as the map asks for it. */
export async function networkOf(server: TestServer, view?: ViewInput, kind: NetworkKind = 'COLLABORATION') {
  return (await ask(server, MapNetworkDocument, { view, kind })).network;
}

/** How many nodes and ties that network has, as they are written. */
export async function extentOf(server: TestServer, view?: ViewInput, kind?: NetworkKind) {
  const { nodes, ties } = await networkOf(server, view, kind);
  return { nodes: String(nodes.ids.length), ties: String(ties.sources.length) };
}

/** The numbers in the line above the picture. */
export async function saidAbove(page: Page): Promise<string[]> {
  const words = (await page.locator('[data-counts]').innerText()).replaceAll(',', '');
  return words.match(/\d+/g) ?? [];
}

/** Waits until as much is drawn as the API has, which is said above the map too. */
export async function expectDrawn(page: Page, { nodes, ties }: { nodes: string; ties: string }) {
  await page.locator(`[data-map][data-nodes="${nodes}"][data-ties="${ties}"]`).waitFor();
  await expect.poll(() => saidAbove(page)).toEqual([nodes, ties]);
}
