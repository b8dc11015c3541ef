// Pictures of the map as files: read back, they hold what was in sight, in real text, under the names that the viewer may see.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Layout } from '../../client/gql/graphql.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { drawnNetwork, expectNodes } from '../support/mapNetwork.ts';
import { desk, map } from '../support/mapPage.ts';
import { startServer, type TestServer } from '../support/server.ts';

const still = { ...desk, reducedMotion: 'reduce' as const };
const words = {
  ja: { menu: '画像を保存', title: '協働の地図' },
  en: { menu: 'Save as image', title: 'The map of collaboration' },
};

// A loaded machine needs its time.
vi.setConfig({ testTimeout: 90_000 });

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

interface ReadSvg {
  size: [width: number, height: number];
  texts: string[];
  /** Where nodes stand, by their id. */
  nodes: Map<string, { x: number; y: number }>;
}

function readSvg(text: string): ReadSvg {
  const read: ReadSvg = { size: [0, 0], texts: [], nodes: new Map() };
  const parser = new SaxesParser();
  let written: string | null = null;
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Record<string, string>;
    if (name === 'svg' && given.viewBox) read.size = [Number(given.width), Number(given.height)];
    if (name === 'text') written = '';
    if (given['data-node']) {
      const [x, y] = /translate\((\S+) (\S+)\)/.exec(given.transform!)!.slice(1).map(Number) as [
        number,
        number,
      ];
      read.nodes.set(given['data-node'], { x, y });
    }
  });
  parser.on('text', (part) => {
    if (written !== null) written += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text') read.texts.push(written!);
    if (name === 'text') written = null;
  });
  parser.write(text).close();
  return read;
}

async function save(page: Page, format: 'PNG' | 'SVG', menu: string): Promise<Buffer> {
  await page.getByRole('button', { name: menu }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
  return readFileSync(await download.path());
}

/** How far nodes stand from where the API says, at most, in pixels: the picture may be moved and scaled, each way by itself. */
function farthest(read: ReadSvg, network: Awaited<ReturnType<typeof drawnNetwork>>): number {
  const misfit = (axis: 'x' | 'y') => {
    const pairs = network.nodes.ids.map((id, i) => [network[axis][i]!, read.nodes.get(id)![axis]] as const);
    const [low, high] = pairs.reduce(
      ([least, most], pair) => [pair[0] < least[0] ? pair : least, pair[0] > most[0] ? pair : most],
      [pairs[0]!, pairs[0]!],
    );
    const scale = (high[1] - low[1]) / (high[0] - low[0]);
    return Math.max(...pairs.map(([from, to]) => Math.abs(low[1] + (from - low[0]) * scale - to)));
  };
  return Math.max(misfit('x'), misfit('y'));
}

describeBrowser('pictures of the map', (openPage) => {
  it.each(['ja', 'en'] as const)(
    'has title, conditions, day, legend and names as text (%s)',
    async (lang) => {
      const opened = await openPage(
        `${server.url}/map?lang=${lang}&sectors=EDUCATION,CITIZEN&to=2024`,
        still,
      );
      const { page } = opened;
      const { nodes } = await drawnNetwork(server, { sectors: ['EDUCATION', 'CITIZEN'], to: 2024 });
      await expectNodes(page, nodes.ids.length);
      const read = readSvg((await save(page, 'SVG', words[lang].menu)).toString('utf8'));
      const all = read.texts.join('\n');
      const box = (await map(page).boundingBox())!;
      expect(read.size[0]).toBeGreaterThan(box.width);
      expect(read.size[1]).toBeGreaterThan(box.height);
      expect([...read.nodes.keys()].sort()).toEqual(nodes.ids.toSorted());
      expect(all).toContain(lang === 'ja' ? '架空' : 'fictional');
      expect(all).toContain(lang === 'ja' ? '教育・研究機関' : 'Schools and research');
      expect(all).toMatch(lang === 'ja' ? /令和2〜6年度/ : /2024/);
      expect(all).toContain(
        new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(),
      );
      expect(nodes.names.filter((name) => read.texts.includes(name)).length).toBeGreaterThan(10);
      expect(read.texts).toContain(String(nodes.sectors.filter((sector) => sector === 'CITIZEN').length));
      expectQuiet(opened);
    },
  );

  it('keeps the names of persons from those who may not see them', async () => {
    const view = { sectors: ['CITIZEN' as const] };
    const { nodes } = await drawnNetwork(server, view);
    const { page } = await openPage(`${server.url}/map?sectors=CITIZEN`, still);
    await expectNodes(page, nodes.ids.length);
    const texts = async () => readSvg((await save(page, 'SVG', '画像を保存')).toString('utf8')).texts;
    const named = (found: string[]) => nodes.names.filter((name) => found.includes(name));
    expect(named(await texts()).length).toBeGreaterThan(5);
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PUBLIC');
    await page.reload();
    await expectNodes(page, nodes.ids.length);
    const hidden = await texts();
    expect(named(hidden)).toEqual([]);
    expect(hidden.length).toBeGreaterThan(10);
  });

  it('stands exactly where the server says, also after moving from layout to layout', async () => {
    const { page } = await openPage(`${server.url}/map`, desk);
    for (const [label, layout] of [
      [null, 'FORCE'],
      ['領域と分野', 'DOMAIN'],
      ['地区', 'DISTRICT'],
    ] as [string | null, Layout][]) {
      const network = await drawnNetwork(server, undefined, layout);
      if (label) await page.getByRole('radio', { name: label, exact: true }).check({ force: true });
      await page.locator(`[data-map][data-layout="${layout}"]:not([data-moving])`).waitFor();
      await page.waitForFunction('!document.querySelector("[data-map]").dataset.moving');
      const read = readSvg((await save(page, 'SVG', '画像を保存')).toString('utf8'));
      expect(read.nodes.size).toBe(network.nodes.ids.length);
      expect(farthest(read, network)).toBeLessThan(0.1);
    }
  });

  it('makes a PNG at twice the size, with something drawn in it', async () => {
    const opened = await openPage(`${server.url}/map?sectors=EDUCATION`, still);
    const { page } = opened;
    await map(page).waitFor();
    await page.getByRole('button', { name: '画像を保存' }).click();
    await page.getByRole('menu').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    const svg = readSvg((await save(page, 'SVG', '画像を保存')).toString('utf8'));
    const png = await save(page, 'PNG', '画像を保存');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(svg.size.map((side) => side * 2));
    expect(png.length).toBeGreaterThan(20_000);
    expectQuiet(opened);
  });
});
