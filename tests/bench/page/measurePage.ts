// Opens pages of a running server in Chromium and measures what a reader waits for.
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { findChromium } from '../../support/chromium.ts';
import { type Act, acts } from './acts.ts';
import { type Tasks, tasksDuring } from './tasks.ts';
import { watchPage } from './watch.ts';

/** A page with the compressed bytes of the scripts it loaded. */
export interface Bytes {
  address: string;
  files: number;
  bytes: number;
}

/** Frames while the reader moved about, in milliseconds, and what the main thread did meanwhile. */
export interface Moved {
  frames: number[];
  tasks: Tasks;
}

/** What readers did several times. */
export interface Done {
  name: string;
  /** From each input until what it changed was painted, milliseconds. */
  took: number[];
  /** The main thread from the input until nothing more is expected of it; the most of all times. */
  tasks: Tasks;
}

/** What a reader waits for on a map, milliseconds. */
export interface MapTimes {
  nodes: number;
  ties: number;
  /** Heading there, from a cold cache. */
  readable: number;
  drawn: number;
  /** The main thread until the map was drawn, and a little after. */
  loading: Tasks;
  done: Done[];
  panned: Moved;
  zoomed: Moved;
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const viewport = { width: 1440, height: 900 };
const READY = '[data-map][data-nodes]';
const HEADING = 'main h1';
/** After which nothing more is expected of an input, milliseconds. */
const PATIENCE = 180_000;
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
  context.setDefaultTimeout(PATIENCE);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Scripts of a page opened from a cold cache. */
export function bytesOf(browser: Browser, url: string, path: string): Promise<Bytes> {
  return fresh(browser, async (page) => {
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
    });
    await page.goto(url + path, { waitUntil: 'load' });
    await page.locator(HEADING).first().waitFor({ state: 'attached' });
    await page.waitForTimeout(SETTLED);
    const bodies = await Promise.all(scripts.map((script) => script.body()));
    const sizes = bodies.map((body) => gzipSync(body).length);
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
    const loading = await tasksDuring(browser, async () => {
      await page.goto(`${url}/map${search}`);
      await seen(page, READY);
      await page.waitForTimeout(SETTLED);
    });
    const { nodes, ties } = await page
      .locator(READY)
      .evaluate((map) => ({ ...(map as HTMLElement).dataset }));
    const done: Done[] = [];
    for (const act of acts) {
      done.push(await doneOn(page, act));
    }
    return {
      nodes: Number(nodes),
      ties: Number(ties),
      readable: await seen(page, HEADING),
      drawn: await seen(page, READY),
      loading,
      done,
      panned: await moving(page, pan),
      zoomed: await moving(page, zoom),
    };
  });
}

async function doneOn(page: Page, { name, sign, before, times }: Act): Promise<Done> {
  const took: number[] = [];
  const tasks: Tasks = { longest: 0, heaviest: 0, work: 0 };
  for (const act of times) {
    if (before) {
      await before(page);
      await page.waitForTimeout(SETTLED);
    }
    const during = await tasksDuring(page.context().browser()!, async () => {
      await page.evaluate(() => {
        window.watched.painted = {};
      });
      await act(page);
      await page.waitForFunction((one) => one in window.watched.painted, sign, { timeout: PATIENCE });
      await page.waitForTimeout(SETTLED);
    });
    took.push(await page.evaluate((one) => window.watched.painted[one]!, sign));
    for (const key of ['longest', 'heaviest', 'work'] as const)
      tasks[key] = Math.max(tasks[key], during[key]);
  }
  return { name, took, tasks };
}

type Motion = (page: Page, x: number, y: number) => Promise<void>;

async function moving(page: Page, motion: Motion): Promise<Moved> {
  const box = (await page.locator('[data-map]').boundingBox())!;
  await page.evaluate(() => {
    window.watched.frames = [];
    window.noteFrames = true;
  });
  const tasks = await tasksDuring(page.context().browser()!, () =>
    motion(page, box.x + 0.6 * box.width, box.y + box.height / 3),
  );
  const frames = await page.evaluate(() => {
    window.noteFrames = false;
    return window.watched.frames;
  });
  return { frames: frames.slice(1).map((time, i) => time - frames[i]!), tasks };
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
