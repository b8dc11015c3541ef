// Subject "client": what a reader waits for in a browser, on the built page and a real server.
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import type { Database } from '#cypher/database.ts';
import { buildClient } from '#seed/build-client.ts';
import { openApi } from '../support/api.ts';
import { duration, whole } from './format.ts';
import {
  type Bytes,
  bytesOf,
  type MapTimes,
  mapTimes,
  openBrowser,
  readableAfter,
} from './page/measurePage.ts';
import type { Tasks } from './page/tasks.ts';
import { hasRegister, importRegister } from './register.ts';
import type { Section } from './section.ts';
import type { Size } from './sizes.ts';
import type { Bench, Subject } from './subject.ts';

const pages = ['/', '/map', '/principals', '/projects', '/data', '/help', '/explore'];

/** Maps that are opened, with the address of each. */
const maps: Record<Size, [name: string, search: string][]> = {
  city: [['sample city', '']],
  prefecture: [
    ['prefecture, one year', '?from=2024&to=2024'],
    ['prefecture, whole', ''],
  ],
};

const HOW =
  'Chromium without a screen or a graphics card, which draws WebGL on the processor; cold cache, 1440 × 900, motion reduced.';

const time = (milliseconds: number) => duration(milliseconds / 1000);

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Runs with a server on a database, which stays open. */
async function serving<T>(database: Database, work: (url: string) => Promise<T>): Promise<T> {
  const api = await openApi(database, { MAX_ANALYSIS_SECONDS: '3600' });
  try {
    await api.app.listen({ host: '127.0.0.1', port: 0 });
    // As a server that has been running for a while: where everything stands is known.
    await (await api.graph.get()).placing.positions();
    return await work(`http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`);
  } finally {
    await api.close();
  }
}

function bytesSection(loaded: readonly Bytes[], readable: readonly number[]): Section {
  return {
    title: 'Pages: scripts, compressed, and when each can be read',
    headers: ['page', 'files', 'scripts', 'heading painted'],
    rows: loaded.map(({ address, files, bytes }, i) => [
      address,
      whole(files),
      `${whole(bytes / 1000)} kB`,
      time(readable[i]!),
    ]),
    notes: [HOW, 'Scripts as gzip makes them; all that a page loads from an empty cache.'],
  };
}

function mapSections(name: string, times: MapTimes): Section[] {
  const { nodes, ties, readable, drawn, loading, done, panned, zoomed } = times;
  const tasksOf = ({ longest, heaviest, work }: Tasks) => [longest, heaviest, work].map(time);
  const tasks = ['longest task', 'of its own', 'all tasks'];
  const of = (list: readonly number[], ...shares: number[]) =>
    shares.map((share) => time(percentile(list, share)));
  return [
    {
      title: `Map, ${name}: ${whole(nodes)} nodes, ${whole(ties)} ties`,
      headers: ['what', 'times', 'median', 'longest', ...tasks],
      rows: [
        ['heading painted', '1', time(readable), time(readable), '', '', ''],
        ['map drawn', '1', time(drawn), time(drawn), ...tasksOf(loading)],
        ...done.map(({ name, took, tasks }) => [
          name,
          whole(took.length),
          ...of(took, 0.5, 1),
          ...tasksOf(tasks),
        ]),
      ],
      notes: [
        HOW,
        'median, longest: from key, click or pointer until the new picture was painted: request, answer, drawing and two frames.',
        'longest task: of the main thread, by the clock, until 1.5 s after; waiting for the drawing among it. of its own: the most processor time of one. all tasks: processor time of all. What other programs take does not count in the last two.',
      ],
    },
    {
      title: `Moving about on it`,
      headers: ['what', 'frames', 'median', 'p95', 'longest frame', ...tasks],
      rows: (
        [
          ['panning', panned],
          ['zooming', zoomed],
        ] as const
      ).map(([what, { frames, tasks }]) => [
        what,
        whole(frames.length),
        ...of(frames, 0.5, 0.95, 1),
        ...tasksOf(tasks),
      ]),
      notes: [],
    },
  ];
}

async function ofMaps(
  bench: Bench,
  browser: Browser,
  database: Database,
  list: [name: string, search: string][],
): Promise<Section[]> {
  return serving(database, async (url) => {
    const sections: Section[] = [];
    for (const [name, search] of list) {
      bench.say(`  map, ${name}`);
      sections.push(...mapSections(name, await mapTimes(browser, url, search)));
    }
    return sections;
  });
}

async function ofPages(bench: Bench, browser: Browser, database: Database): Promise<Section> {
  bench.say('  pages');
  return serving(database, async (url) => {
    const [loaded, readable]: [Bytes[], number[]] = [[], []];
    for (const path of pages) {
      loaded.push(await bytesOf(browser, url, path));
      readable.push(await readableAfter(browser, url, path));
    }
    return bytesSection(loaded, readable);
  });
}

async function run(bench: Bench, size: Size): Promise<Section[]> {
  await buildClient();
  const browser = await openBrowser();
  try {
    const engine = bench.engines.embedded();
    const database = await engine.holding(size);
    const sections = size === 'city' ? [await ofPages(bench, browser, database)] : [];
    sections.push(...(await ofMaps(bench, browser, database, maps[size])));
    if (size === 'city') return sections;
    if (!hasRegister()) {
      sections.at(-1)!.notes.push('National register of projects: its files are not beside the project.');
      return sections;
    }
    bench.say('  import of the national register');
    const register = await engine.empty();
    await importRegister(register);
    return [...sections, ...(await ofMaps(bench, browser, register, [['register 2024', '?minSize=2']]))];
  } finally {
    await browser.close();
  }
}

/** The subject. */
export const client: Subject = {
  name: 'client',
  about: 'scripts per page, and in a browser: first page, map, filters, years, frames and long tasks',
  run,
};
