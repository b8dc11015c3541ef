// Opens pages of a running server in Chromium and measures what a reader waits for.
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../support/chromium.ts';
import { watchPage } from './watch.ts';

/** A page with the compressed bytes of the scripts it loaded. */
export interface Bytes {
  address: string;
  files: number;
  bytes: number;
}

/** Frames while the reader moved about, the longest task and the main thread's work meanwhile; milliseconds. */
export interface Moved {
  frames: number[];
  longestTask: number;
  work: number;
}

/** From an input until the new picture was painted, and all that the main thread then had to do; milliseconds. */
export interface Redrawn {
  took: number;
  work: number;
}

/** What a reader waits for on a map, milliseconds. */
export interface MapTimes {
  nodes: number;
  ties: number;
  /** Heading there, from a cold cache. */
  readable: number;
  drawn: number;
  /** Longest task until the map was drawn. */
  loading: number;
  /** From each input until the new picture was painted. */
  redrawn: Record<string, Redrawn>;
  /** Longest task during those. */
  longestTask: number;
  panned: Moved;
  zoomed: Moved;
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const viewport = { width: 1440, height: 900 };
const READY = '[data-map][data-nodes]';
const HEADING = 'main h1';
/** After which nothing more is expected of an input, milliseconds. */
const PATIENCE = 60_000;
/** Time in which a page asks for what it needs besides, milliseconds. */
const SETTLED = 1_500;

/** Starts the browser. @throws Error when the machine has none */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: install chromium, or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: flags });
}

async function fresh<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  // A motion that eases in would count as time to draw.
  const context = await browser.newContext({ locale: 'ja-JP', viewport, reducedMotion: 'reduce' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Scripts of a page opened from a cold cache. */
export function bytesOf(browser: Browser, url: string, path: string): Promise<Bytes> {
  return fresh(browser, async (page) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
    });
    await page.goto(url + path, { waitUntil: 'load' });
    await page.locator(HEADING).first().waitFor({ state: 'attached' });
    await page.waitForTimeout(SETTLED);
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    return { address: path, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
}

/** When the heading of a page was painted, from a cold cache, milliseconds. */
export function readableAfter(browser: Browser, url: string, path: string): Promise<number> {
  return fresh(browser, async (page) => {
    await watchPage(page, [HEADING]);
    await page.goto(url + path);
    return seen(page, HEADING);
  });
}

async function seen(page: Page, selector: string): Promise<number> {
  await page.waitForFunction((one) => window.watched.seen[one]! > 0, selector, { timeout: PATIENCE });
  return page.evaluate((one) => window.watched.seen[one]!, selector);
}

/** Opens a map and does to it what readers do. @param search of the address, with its question mark */
export function mapTimes(browser: Browser, url: string, search: string): Promise<MapTimes> {
  return fresh(browser, async (page) => {
    await watchPage(page, [HEADING, READY]);
    await page.goto(`${url}/map${search}`);
    const drawn = await seen(page, READY);
    const readable = await seen(page, HEADING);
    await page.waitForTimeout(SETTLED);
    const loading = await longestTask(page);
    const { nodes, ties } = await page
      .locator(READY)
      .evaluate((map) => ({ ...(map as HTMLElement).dataset }));
    const work = await workOf(page);
    const redraw = (act: () => Promise<void>) => redrawnBy(page, work, act);
    const redrawn = {
      'one sector': await redraw(() => page.locator('[data-filter="sectors"] button').nth(3).click()),
      'all sectors again': await redraw(() => page.locator('[data-chips] button').first().click()),
      'last year': await redraw(() => page.locator('input[type=range]').nth(1).press('ArrowLeft')),
      'a year more': await redraw(() => page.locator('input[type=range]').nth(1).press('ArrowRight')),
      'legend: one hidden': await redraw(() => page.locator('[data-legend] button').first().click()),
    };
    const changing = await longestTask(page);
    const panned = await moving(page, work, pan);
    const zoomed = await moving(page, work, zoom);
    return {
      nodes: Number(nodes),
      ties: Number(ties),
      readable,
      drawn,
      loading,
      redrawn,
      longestTask: changing,
      panned,
      zoomed,
    };
  });
}

/** The longest task since this was last asked; 0 for none above 50 ms. */
async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const longest = Math.max(0, ...window.watched.tasks.map(({ took }) => took));
    window.watched.tasks = [];
    return longest;
  });
}

/** Asks how much processor time the main thread has taken, milliseconds: what other programs take does not count. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
}

type Work = () => Promise<number>;

async function redrawnBy(page: Page, work: Work, act: () => Promise<void>): Promise<Redrawn> {
  await page.evaluate(() => {
    window.watched.redrawn = null;
  });
  const before = await work();
  await act();
  await page.waitForFunction(() => window.watched.redrawn !== null, undefined, { timeout: PATIENCE });
  await page.waitForTimeout(SETTLED);
  return { took: await page.evaluate(() => window.watched.redrawn!), work: (await work()) - before };
}

type Act = (page: Page, x: number, y: number) => Promise<void>;

async function moving(page: Page, work: Work, act: Act): Promise<Moved> {
  const box = (await page.locator('[data-map]').boundingBox())!;
  await page.evaluate(() => {
    window.watched.frames = [];
    window.watched.tasks = [];
    window.noteFrames = true;
  });
  const before = await work();
  await act(page, box.x + 0.6 * box.width, box.y + box.height / 3);
  const frames = await page.evaluate(() => {
    window.noteFrames = false;
    return window.watched.frames;
  });
  const took = frames.slice(1).map((time, i) => time - frames[i]!);
  return { frames: took, longestTask: await longestTask(page), work: (await work()) - before };
}

async function pan(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) await page.mouse.move(x + 3 * step, y + 2 * step);
  await page.mouse.up();
}

async function zoom(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  for (let step = 0; step < 20; step++) {
    await page.mouse.wheel(0, step < 10 ? -120 : 120);
    await page.waitForTimeout(50);
  }
}
