// Colours, the legend that shows and hides, layouts and the table of the map in a real browser.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { address, desk, expectDrawn, extentOf, map, networkOf, saidAbove } from '../support/mapPage.ts';
import { pictureDifference } from '../support/pictures.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const legend = (page: Page) => page.getByRole('region', { name: '凡例' });
const entry = (page: Page, name: RegExp) =>
  legend(page).locator('[data-legend]').getByRole('button', { name });

/** How much is left of a network without some of its nodes. */
async function without(isHidden: (sector: string | null) => boolean): Promise<string[]> {
  const { nodes, ties } = await networkOf(server);
  const hidden = nodes.types.map((type, i) => type === 'PRINCIPAL' && isHidden(nodes.sectors[i] ?? null));
  const shown = ties.sources.filter((source, i) => !hidden[source] && !hidden[ties.targets[i]!]);
  return [hidden.filter((is) => !is).length, shown.length].map(String);
}

describeBrowser('looks of the map', (openPage) => {
  it('colours by sector, district, community and domain, and the legend counts everybody', async () => {
    const opened = await openPage(`${server.url}/map`, desk);
    const { page } = opened;
    const { nodes } = await extentOf(server);
    await map(page).waitFor();
    const pictures = new Set<string>();
    for (const mode of ['district', 'domain', 'community', 'sector']) {
      await page.getByRole('combobox', { name: '色' }).selectOption(mode);
      await expect
        .poll(async () => {
          const counts = await legend(page)
            .locator('[data-count]')
            .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.count)));
          return counts.reduce((sum, count) => sum + count, 0);
        })
        .toBe(Number(nodes));
      expect(address(page)).toEqual(mode === 'sector' ? {} : { color: mode });
      pictures.add((await map(page).screenshot()).toString('base64'));
    }
    expect(pictures.size).toBe(4);
    expectQuiet(opened);
  });

  it('tells districts apart by a number beside the colour', async () => {
    const { page } = await openPage(`${server.url}/map?color=district`, desk);
    await legend(page).locator('[data-legend] li').first().waitFor();
    const { nodes } = await networkOf(server);
    const letters = await legend(page).locator('[data-legend] svg text').allTextContents();
    const numbers = letters.filter((letter) => letter !== '');
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toHaveLength(new Set(nodes.districts.filter((id) => id !== null)).size);
  });

  it('hides an entry of the legend, isolates one and shows all again: picture, numbers, address and table follow', async () => {
    const opened = await openPage(`${server.url}/map`, desk);
    const { page } = opened;
    await expectDrawn(page, await extentOf(server));
    const before = await map(page).screenshot();
    await entry(page, /^行政/).click();
    await expect
      .poll(() => saidAbove(page), { timeout: 10_000 })
      .toEqual(await without((sector) => sector === 'GOVERNMENT'));
    expect(address(page)).toEqual({ hide: 'GOVERNMENT' });
    expect(await entry(page, /^行政/).getAttribute('aria-pressed')).toBe('false');
    expect(before.equals(await map(page).screenshot())).toBe(false);
    await entry(page, /「企業・事業者」だけ/).focus();
    await page.keyboard.press('Enter');
    const alone = await without((sector) => sector !== 'BUSINESS');
    await expect.poll(() => saidAbove(page), { timeout: 10_000 }).toEqual(alone);
    await page.getByText('表', { exact: true }).click();
    await page.locator(`[data-table][data-nodes="${alone[0]}"][data-ties="${alone[1]}"]`).waitFor();
    await page.getByRole('button', { name: /^条件「凡例で.*を外す$/ }).click();
    await expectAll(page);
    expectQuiet(opened);
  });

  it('hides ties with the nodes they lead to: the picture is the one that the address opens', async () => {
    const still = { ...desk, reducedMotion: 'reduce' } as const;
    const { page } = await openPage(`${server.url}/map`, still);
    await map(page).waitFor();
    // The entry that was pressed shows more than others while the pointer or the focus is there.
    const press = async (one: Page, name: RegExp) => {
      await entry(one, name).click();
      await entry(one, name).blur();
      await one.mouse.move(5, 5);
    };
    await press(page, /^行政/);
    await expect.poll(() => address(page)).toEqual({ hide: 'GOVERNMENT' });
    const { page: other } = await openPage(page.url(), still);
    await map(other).waitFor();
    const difference = async () =>
      pictureDifference(page, await map(page).screenshot(), await map(other).screenshot());
    await expect.poll(difference, { timeout: 10_000 }).toBeLessThan(16);
    await press(other, /^企業/);
    await expect.poll(difference, { timeout: 10_000 }).toBeGreaterThan(100);
  });

  it('opens a shared address with the same entries hidden, and forgets them with another colour', async () => {
    const { page } = await openPage(`${server.url}/map?color=domain&hide=none`, desk);
    const { nodes } = await networkOf(server);
    const known = String(nodes.domains.filter((domain) => domain !== null).length);
    await expect.poll(async () => (await saidAbove(page))[0], { timeout: 10_000 }).toBe(known);
    await page.getByRole('combobox', { name: '色' }).selectOption('district');
    await expect.poll(() => address(page)).toEqual({ color: 'district' });
    await expectAll(page);
  });

  it('lays out by forces, by domain and by district: the same network, other pictures', async () => {
    const opened = await openPage(`${server.url}/map`, { ...desk, reducedMotion: 'reduce' });
    const { page } = opened;
    const extent = await extentOf(server);
    await expectDrawn(page, extent);
    const pictures = new Set([(await map(page).screenshot()).toString('base64')]);
    for (const [label, layout] of [
      ['領域と分野', 'domain'],
      ['地区', 'district'],
    ] as const) {
      await page.getByRole('radio', { name: label, exact: true }).check({ force: true });
      await page.locator(`[data-map][data-layout="${layout.toUpperCase()}"]`).waitFor();
      await expectDrawn(page, extent);
      expect(address(page)).toEqual({ layout });
      pictures.add((await map(page).screenshot()).toString('base64'));
    }
    expect(pictures.size).toBe(3);
    expectQuiet(opened);
  });

  it('draws projects between principals, and says so', async () => {
    const { page } = await openPage(`${server.url}/map?kind=affiliation&from=2024&to=2024`, desk);
    const network = await networkOf(server, { from: 2024, to: 2024 }, 'AFFILIATION');
    const projects = network.nodes.types.filter((type) => type === 'PROJECT').length;
    await page.locator(`[data-map][data-nodes="${network.nodes.ids.length}"]`).waitFor();
    expect(await saidAbove(page)).toEqual([
      String(network.nodes.ids.length - projects),
      String(projects),
      String(network.ties.sources.length),
    ]);
    await legend(page).getByText('線: 事業への参加').waitFor();
  });

  it('says what widths of lines mean', async () => {
    const { page } = await openPage(`${server.url}/map`, desk);
    await legend(page).getByText('線: 一緒に行った事業の強さ').waitFor();
    const widths = await legend(page)
      .locator('line')
      .evaluateAll((lines) => lines.map((line) => Number(line.getAttribute('stroke-width'))));
    expect(widths).toHaveLength(3);
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
    expect(new Set(widths).size).toBe(3);
  });

  it.each(['ja', 'en'])('lists the same network as a table that can be sorted (%s)', async (lang) => {
    const opened = await openPage(`${server.url}/map?view=table&sectors=EDUCATION&lang=${lang}`, desk);
    const { page } = opened;
    const size = await extentOf(server, { sectors: ['EDUCATION'] });
    const table = page.getByRole('table', { name: lang === 'ja' ? '主体の一覧' : 'Principals' });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(Number(size.nodes));
    await page.getByRole('button', { name: lang === 'ja' ? '協働相手の数' : 'Partners' }).click();
    const figures = (await table.locator('tbody td:last-child').allInnerTexts()).map(Number);
    expect(figures).toEqual(figures.toSorted((one, other) => other - one));
    const ties = lang === 'ja' ? 'つながりの一覧' : 'Ties';
    await page.getByRole('radio', { name: ties, exact: true }).check({ force: true });
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(Number(size.ties));
    expectQuiet(opened);
  });

  it('leads from a row of the table to facts beside it, and to a page', async () => {
    const { page } = await openPage(`${server.url}/map?view=table&sectors=EDUCATION`, desk);
    const { nodes } = await networkOf(server, { sectors: ['EDUCATION'] });
    const [id, name] = [nodes.ids[0]!, nodes.names[0]!];
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator(`[data-selected="${id}"]`).waitFor();
    await page.getByRole('link', { name: `${name}のページ` }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/principals/${id}`);
  });

  async function expectAll(page: Page): Promise<void> {
    const { nodes, ties } = await extentOf(server);
    await expect.poll(() => saidAbove(page), { timeout: 10_000 }).toEqual([nodes, ties]);
  }
});
