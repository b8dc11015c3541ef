// What every page of the client must be, whatever it shows.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenedPage } from './browser.ts';

/** Axe finds nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nothing was asked of another host, and nothing went wrong. */
export function expectQuiet({ foreignRequests, consoleErrors, pageErrors }: OpenedPage): void {
  expect([foreignRequests, consoleErrors, pageErrors]).toEqual([[], [], []]);
}
