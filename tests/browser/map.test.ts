// The page 地図 in a real browser on a real server: what it shows is what the API says, in both languages.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ViewInput } from '../../client/gql/graphql.ts';
import { MapNetworkDocument, MapSearchDocument, MapSelectedDocument } from '../../client/gql/graphql.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

const window = { viewport: { width: 1440, height: 900 } };
const kana = 'じちしんこうかい';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

async function sizeOf(view?: ViewInput) {
  const { network } = await ask(server, MapNetworkDocument, { view });
  return { nodes: String(network.nodes.ids.length), ties: String(network.ties.sources.length) };
}

const map = (page: Page) => page.locator('[data-map]');

/** Waits until as much is drawn as the API has, which is said above the map too. */
async function expectDrawn(page: Page, { nodes, ties }: { nodes: string; ties: string }) {
  await page.locator(`[data-map][data-nodes="${nodes}"][data-ties="${ties}"]`).waitFor();
  const words = (await page.locator('[data-counts]').innerText()).replaceAll(',', '');
  expect(words.match(/\d+/g)).toEqual([nodes, ties]);
}

const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describeBrowser('the map', (openPage) => {
  it('shows in Japanese as many principals and ties as the API has, and nobody is left out by it', async () => {
    const opened = await openPage(`${server.url}/map`, window);
    const { page } = opened;
    await expectDrawn(page, await sizeOf());
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    expect(await page.title()).toBe('地図 | 協働アトラス');
    await page.getByText('みなも市は架空の市です', { exact: false }).waitFor();
    await expectAccessible(page);
    expectQuiet(opened);
  });

  it('shows the same in English', async () => {
    const opened = await openPage(`${server.url}/map?lang=en`, window);
    const { page } = opened;
    await expectDrawn(page, await sizeOf());
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Map | Kyodo Atlas');
    expect(await page.locator('header').innerText()).toContain('Coordinator');
    await expectAccessible(page);
    expectQuiet(opened);
  });

  it('switches the language and keeps everything else', async () => {
    const { page } = await openPage(`${server.url}/map?sectors=BUSINESS`, window);
    await map(page).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    expect(address(page)).toEqual({ sectors: 'BUSINESS', lang: 'en' });
  });

  it('filters by sector and year: address and counts follow', async () => {
    const opened = await openPage(`${server.url}/map`, window);
    const { page } = opened;
    await page.getByRole('button', { name: '企業・事業者だけを表示' }).click();
    await expectDrawn(page, await sizeOf({ sectors: ['BUSINESS'] }));
    expect(address(page)).toEqual({ sectors: 'BUSINESS' });
    await page.getByRole('checkbox', { name: '教育・研究機関' }).check();
    await page.getByRole('combobox', { name: 'はじめの年度' }).selectOption('2024');
    await expectDrawn(page, await sizeOf({ from: 2024, sectors: ['BUSINESS', 'EDUCATION'] }));
    expect(address(page)).toEqual({ from: '2024', sectors: 'BUSINESS,EDUCATION' });
    await page.goBack();
    await expectDrawn(page, await sizeOf({ sectors: ['BUSINESS', 'EDUCATION'] }));
    await page.getByRole('button', { name: '条件をすべて解除' }).click();
    await expectDrawn(page, await sizeOf());
    expect(address(page)).toEqual({});
    expectQuiet(opened);
  });

  it('filters by field', async () => {
    const { page } = await openPage(`${server.url}/map`, window);
    await page.getByText('すべての分野').click();
    await page.getByRole('checkbox', { name: '災害救援' }).check();
    await expectDrawn(page, await sizeOf({ fields: [8] }));
    expect(address(page)).toEqual({ fields: '8' });
  });

  it('finds a group by kana and shows its facts, partners and projects', async () => {
    const { search } = await ask(server, MapSearchDocument, { text: kana });
    const hit = search[0]!;
    const { node } = await ask(server, MapSelectedDocument, { id: hit.node.id });
    if (node?.__typename !== 'Principal') throw new Error(`${hit.name} is no principal`);
    const opened = await openPage(`${server.url}/map`, window);
    const { page } = opened;
    await map(page).waitFor();
    await page.getByRole('combobox', { name: '主体を探す' }).fill(kana);
    await page.getByRole('option', { name: hit.name }).first().click();
    const panel = page.locator(`[data-selected="${hit.node.id}"]`);
    await panel.getByRole('heading', { name: hit.name }).waitFor();
    expect(address(page)).toEqual({ selected: hit.node.id });
    const text = await panel.innerText();
    expect(text).toContain(node.partners[0]!.principal.name);
    expect(text).toContain(`${node.partners[0]!.sharedProjects}事業`);
    expect(text).toContain(node.participations[0]!.project.name);
    expect(text).toContain(node.districts[0]!.name);
    await expectAccessible(page);
    expectQuiet(opened);
  });

  it('moves to what is selected, knows it under the pointer, and follows a click to nothing', async () => {
    const { search } = await ask(server, MapSearchDocument, { text: kana });
    const { id } = search[0]!.node;
    const { page } = await openPage(`${server.url}/map?selected=${id}`, {
      ...window,
      reducedMotion: 'reduce',
    });
    await page.locator(`[data-selected="${id}"]`).waitFor();
    const box = (await map(page).boundingBox())!;
    // The pointer has to move for the canvas to look, and the map takes a moment to arrive.
    await expect
      .poll(
        async () => {
          await page.mouse.move(box.x + 5, box.y + 5);
          await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          return map(page).getAttribute('data-hovered');
        },
        { timeout: 10_000 },
      )
      .toBe(id);
    await page.mouse.click(box.x + 4, box.y + box.height - 4);
    await page.getByRole('heading', { name: 'ネットワーク全体' }).waitFor();
    expect(address(page)).toEqual({});
  });

  it('switches to the layout by domain with the same network, and draws it elsewhere', async () => {
    const { page } = await openPage(`${server.url}/map`, { ...window, reducedMotion: 'reduce' });
    const size = await sizeOf();
    await expectDrawn(page, size);
    const before = await map(page).screenshot();
    await page.getByText('領域と分野').click();
    await page.locator('[data-map][data-layout="DOMAIN"]').waitFor();
    await expectDrawn(page, size);
    expect(address(page)).toEqual({ layout: 'domain' });
    expect(before.equals(await map(page).screenshot())).toBe(false);
  });

  it('colours by community and domain with a legend whose numbers add up', async () => {
    const { page } = await openPage(`${server.url}/map?color=domain`, window);
    const { nodes } = await sizeOf();
    await map(page).waitFor();
    for (const mode of ['domain', 'community']) {
      await page.getByRole('combobox', { name: '色' }).selectOption(mode);
      const rows = page.getByRole('region', { name: '凡例' }).locator('ul').first().locator('li');
      await rows.first().waitFor();
      const counts = await rows.locator('span:last-child').allInnerTexts();
      const sum = counts.reduce((total, text) => total + Number(text.replaceAll(',', '')), 0);
      expect(sum).toBe(Number(nodes));
    }
  });

  it('sizes by another figure without asking for the network again', async () => {
    const { page } = await openPage(`${server.url}/map`, window);
    await map(page).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      const query = /query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (query) asked.push(query);
    });
    await page.getByRole('combobox', { name: '大きさ' }).selectOption('PAGE_RANK');
    await expect.poll(() => asked).toEqual(['MapColumn']);
    expect(address(page)).toEqual({ size: 'PAGE_RANK' });
  });

  it('lists the same network as a table that can be sorted', async () => {
    const opened = await openPage(`${server.url}/map?view=table&sectors=EDUCATION`, window);
    const { page } = opened;
    const size = await sizeOf({ sectors: ['EDUCATION'] });
    await page.getByRole('table', { name: '主体の一覧' }).waitFor();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(Number(size.nodes));
    await page.getByRole('button', { name: '協働相手の数' }).click();
    const figures = (await page.locator('tbody td:last-child').allInnerTexts()).map(Number);
    expect(figures).toEqual(figures.toSorted((one, other) => other - one));
    await expectAccessible(page);
    await page.getByText('つながりの一覧').click();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(Number(size.ties));
    expectQuiet(opened);
  });

  it('falls back to the table on a telephone', async () => {
    const opened = await openPage(`${server.url}/map?sectors=EDUCATION`, {
      viewport: { width: 360, height: 740 },
    });
    const { page } = opened;
    await page.getByText('1024ピクセル', { exact: false }).waitFor();
    await page.getByRole('table', { name: '主体の一覧' }).waitFor();
    expect(await map(page).count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await expectAccessible(page);
    expectQuiet(opened);
  });

  it('hides the names of persons from the public', async () => {
    const { page } = await openPage(`${server.url}/map?view=table&sectors=CITIZEN`, window);
    const { network } = await ask(server, MapNetworkDocument, { view: { sectors: ['CITIZEN'] } });
    const name = network.nodes.names[0]!;
    await page.getByRole('button', { name, exact: true }).waitFor();
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PUBLIC');
    await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('combobox', { name: '閲覧者' }).inputValue()).toBe('PUBLIC');
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
  });

  it('reaches the content and every control by keyboard', async () => {
    const { page } = await openPage(`${server.url}/map`, window);
    await map(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('本文へ移動');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  });

  it.each(['ja', 'en'])('loads less than 300 kB of compressed scripts to draw the map (%s)', async (lang) => {
    const { page } = await openPage(`${server.url}/healthz`, window);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) bodies.push(response.body());
    });
    await page.goto(`${server.url}/map?lang=${lang}`);
    await map(page).waitFor();
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });
});
