// Runs a block of tests in a real Chromium and records whatever a page does that it must not do.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { findChromium } from './chromium.ts';

/** A page and what was seen of it since it was opened; tests expect the three lists to stay empty. */
export interface OpenedPage {
  page: Page;
  /** Addresses of requests and web sockets to a host other than the one opened; none of them gets through. */
  foreignRequests: string[];
  /** Texts of console messages of level error. */
  consoleErrors: string[];
  /** Messages of uncaught exceptions and unhandled rejections. */
  pageErrors: string[];
}

/** Opens an address in a fresh context: Japanese, Tokyo time, 1280 × 800 unless told; closed after the test. */
export type OpenPage = (address: string, options?: BrowserContextOptions) => Promise<OpenedPage>;

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Describes the block as `NAME [browser]` in one Chromium; skipped, with the reason, when the machine has none. */
export function describeBrowser(name: string, block: (openPage: OpenPage) => void): void {
  const executablePath = findChromium();
  const missing = executablePath ? undefined : 'no Chromium: install chromium, or set CHROMIUM_PATH';
  describe.skipIf(missing)(`${name} [browser]`, { meta: { missing } }, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath as string, args: flags });
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(() => browser?.close());
    block((address, options) => openPage(browser, address, options));
  });
}

async function openPage(browser: Browser, address: string, options?: BrowserContextOptions) {
  const context = await browser.newContext({
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const opened: OpenedPage = { page, foreignRequests: [], consoleErrors: [], pageErrors: [] };
  const foreign = (url: URL) => url.host !== '' && url.host !== new URL(address).host;
  await context.route(foreign, (route) => {
    opened.foreignRequests.push(route.request().url());
    return route.abort();
  });
  await context.routeWebSocket(foreign, (socket) => {
    opened.foreignRequests.push(socket.url());
    return socket.close();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') opened.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => opened.pageErrors.push(error.message));
  await page.goto(address);
  return opened;
}
