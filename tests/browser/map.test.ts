// The page 地図 in a real browser on a real server: what it shows is what the API says, in both languages.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MapNetworkDocument, MapSearchDocument, MapSelectedDocument } from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { address, desk, expectDrawn, extentOf, map } from '../support/mapPage.ts';
import { startServer, type TestServer } from '../support/server.ts';

const kana = 'じちしんこうかい';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describeBrowser('the map', (openPage) => {
  it('shows in Japanese as many principals and ties as the API has, and nobody is left out by it', async () => {
    const opened = await openPage(`${server.url}/map`, desk);
    const { page } = opened;
    await expectDrawn(page, await extentOf(server));
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    expect(await page.title()).toBe('地図 | 協働アトラス');
    await page.getByText('みなも市は架空の市です', { exact: false }).waitFor();
    expectQuiet(opened);
  });

  it('shows the same in English', async () => {
    const opened = await openPage(`${server.url}/map?lang=en`, desk);
    const { page } = opened;
    await expectDrawn(page, await extentOf(server));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Map | Kyodo Atlas');
    expect(await page.locator('header').innerText()).toContain('Coordinator');
    expectQuiet(opened);
  });

  it('switches the language and keeps everything else', async () => {
    const { page } = await openPage(`${server.url}/map?sectors=BUSINESS`, desk);
    await map(page).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    expect(address(page)).toEqual({ sectors: 'BUSINESS', lang: 'en' });
  });

  it('finds a group by kana and shows its facts, partners and projects', async () => {
    const { search } = await ask(server, MapSearchDocument, { text: kana });
    const hit = search[0]!;
    const { node } = await ask(server, MapSelectedDocument, { id: hit.node.id });
    if (node?.__typename !== 'Principal') throw new Error(`${hit.name} is no principal`);
    const opened = await openPage(`${server.url}/map`, desk);
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
    expectQuiet(opened);
  });

  it('moves to what is selected, knows it under the pointer, and follows a click to nothing', async () => {
    const { search } = await ask(server, MapSearchDocument, { text: kana });
    const { id } = search[0]!.node;
    const { page } = await openPage(`${server.url}/map?selected=${id}`, {
      ...desk,
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

  it('sizes by another figure without asking for the network again', async () => {
    const { page } = await openPage(`${server.url}/map`, desk);
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

  it('falls back to the table on a telephone', async () => {
    const opened = await openPage(`${server.url}/map?sectors=EDUCATION`, {
      viewport: { width: 360, height: 740 },
    });
    const { page } = opened;
    await page.getByText('1024ピクセル', { exact: false }).waitFor();
    await page.getByRole('table', { name: '主体の一覧' }).waitFor();
    expect(await map(page).count()).toBe(0);
    expectQuiet(opened);
  });

  it('hides the names of persons from the public', async () => {
    const { page } = await openPage(`${server.url}/map?view=table&sectors=CITIZEN`, desk);
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

  it.each(['ja', 'en'])(
    'loads less than 300 kB of compressed scripts at first, and the map when it is opened (%s)',
    async (lang) => {
      const { page } = await openPage(`${server.url}/healthz`, desk);
      const bodies: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) bodies.push(response.body());
      });
      const bytes = async () => {
        const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
        return sizes.reduce((sum, size) => sum + size, 0);
      };
      await page.goto(`${server.url}/?lang=${lang}`, { waitUntil: 'networkidle' });
      const first = await bytes();
      expect(first).toBeGreaterThan(100_000);
      expect(first).toBeLessThan(300_000);
      await page.getByRole('link', { name: lang === 'ja' ? '地図' : 'Map', exact: true }).click();
      await map(page).waitFor();
      expect(await bytes()).toBeGreaterThan(first + 50_000);
    },
  );
});
