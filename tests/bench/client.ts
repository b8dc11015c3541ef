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
  const { nodes, ties, readable, drawn, loading, redrawn, longestTask, panned, zoomed } = times;
  const title = `Map, ${name}: ${whole(nodes)} nodes, ${whole(ties)} ties`;
  return [
    {
      title,
      headers: ['what', 'time', 'main thread'],
      rows: [
        ['heading painted', time(readable), ''],
        ['map drawn', time(drawn), ''],
        ['longest task until then', time(loading), ''],
        ...Object.entries(redrawn).map(([what, { took, work }]) => [
          `redrawn: ${what}`,
          time(took),
          time(work),
        ]),
        ['longest task during these', time(longestTask), ''],
      ],
      notes: [
        HOW,
        'From key or click until the new picture was painted: request, answer, graph and two frames.',
        'main thread: processor time of the page itself in the 1.5 s after it, figures beside the map among it; what other programs take does not count.',
      ],
    },
    {
      title: `Moving about on it`,
      headers: ['what', 'frames', 'median', 'p95', 'longest frame', 'longest task', 'work per frame'],
      rows: (
        [
          ['panning', panned],
          ['zooming', zoomed],
        ] as const
      ).map(([what, moved]) => [
        what,
        whole(moved.frames.length),
        ...[0.5, 0.95, 1].map((share) => time(percentile(moved.frames, share))),
        time(moved.longestTask),
        time(moved.work / Math.max(1, moved.frames.length)),
      ]),
      notes: ['Tasks are those above 50 ms.'],
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
