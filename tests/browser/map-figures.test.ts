// Figures on the map in a real browser: colour and size by any of them, long ones on demand, estimates that say so.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MapColumnDocument, MapTieColumnDocument, type PrincipalMetric } from '../../client/gql/graphql.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

const window = { viewport: { width: 1440, height: 900 } };

let server: TestServer;
beforeAll(async () => {
  // So few principals that betweenness of the sample city is estimated.
  server = await startServer({ ANALYSIS_EXACT_UP_TO: '300' });
});
afterAll(() => server?.stop());

async function values(metric: PrincipalMetric) {
  const { network } = await ask(server, MapColumnDocument, { metric });
  return network.nodes.metrics[0]!.values;
}

const map = (page: Page) => page.locator('[data-map]');
const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** How many principals the legend has in each step, those without a value among them. */
async function legend(page: Page, kind: string): Promise<number[]> {
  const rows = page.locator(`[data-scale="${kind}"] li`);
  await rows.first().waitFor();
  return rows
    .locator('[data-count]')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.count)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describeBrowser('figures on the map', (openPage) => {
  it('colours by a figure, by one around 0 and by yes and no, and the legend counts everybody', async () => {
    const { page, consoleErrors, pageErrors } = await openPage(`${server.url}/map`, window);
    await map(page).waitFor();
    const before = await map(page).screenshot();
    const color = page.getByRole('combobox', { name: '色' });
    for (const [metric, kind] of [
      ['CLOSENESS', 'SEQUENTIAL'],
      ['EI_INDEX', 'DIVERGING'],
      ['ARTICULATION_POINT', 'YES_NO'],
    ] as const) {
      await color.selectOption(metric);
      const all = await values(metric);
      expect(sum(await legend(page, kind))).toBe(all.length);
      expect(address(page)).toEqual({ color: metric });
    }
    const cuts = (await values('ARTICULATION_POINT')).filter((value) => value === 1).length;
    expect(await legend(page, 'YES_NO')).toEqual([(await values('DEGREE')).length - cuts, cuts]);
    expect(before.equals(await map(page).screenshot())).toBe(false);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });

  it('says in the legend why some have no value, and lists the figure in the table', async () => {
    const { page } = await openPage(`${server.url}/map?color=CONSTRAINT&lang=en`, window);
    const none = (await values('CONSTRAINT')).filter((value) => value === null).length;
    expect((await legend(page, 'SEQUENTIAL')).at(-1)).toBe(none);
    await page.getByText('No value for:').waitFor();
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('button', { name: 'Constraint' }).click();
    const shown = await page.locator('tbody tr td:last-child').first().innerText();
    const most = (await values('CONSTRAINT')).reduce<number>((top, value) => Math.max(top, value ?? 0), 0);
    expect(Number(shown)).toBeCloseTo(most, 2);
  });

  it('lists any figure of ties, sorted by it, in the order of the API', async () => {
    const { page } = await openPage(`${server.url}/map?view=table&sectors=EDUCATION`, window);
    await page.getByText('つながりの一覧').click();
    await page.getByRole('combobox', { name: 'つながりの数値' }).selectOption('EDGE_BETWEENNESS');
    await page.getByRole('button', { name: 'つながりの媒介性' }).click();
    const view = { sectors: ['EDUCATION' as const] };
    const { network } = await ask(server, MapTieColumnDocument, { view, metric: 'EDGE_BETWEENNESS' });
    const most = Math.max(...network.ties.metrics[0]!.values.map((value) => value ?? 0));
    const shown = await page.locator('tbody tr td:last-child').first().innerText();
    expect(Number(shown.replaceAll(',', '')) / most).toBeCloseTo(1, 2);
    const order = { list: 'ties', sort: 'EDGE_BETWEENNESS' };
    expect(address(page)).toEqual({ view: 'table', sectors: 'EDUCATION', tie: 'EDGE_BETWEENNESS', ...order });
    await page.getByRole('button', { name: 'つながりの媒介性' }).click();
    const turned = page.getByRole('columnheader', { name: 'つながりの媒介性' });
    await expect.poll(() => turned.getAttribute('aria-sort')).toBe('ascending');
    expect(address(page)).toMatchObject({ ...order, order: 'asc' });
  });

  it('says of an estimate that it is one, wherever it stands', async () => {
    const { page } = await openPage(`${server.url}/map?color=BETWEENNESS`, window);
    await page.locator('[data-scale="SEQUENTIAL"] [data-sampled]').waitFor();
    await page.getByText('表', { exact: true }).click();
    await page.locator('thead [data-sampled]').waitFor();
    await page.goto(`${server.url}/principals?sort=BETWEENNESS`);
    await page.locator('tbody [data-sampled]').first().waitFor();
    await page.locator('tbody th a').first().click();
    await page.locator('[data-position="ready"] p[data-sampled]').first().waitFor();
    expect(await page.locator('p[data-sampled]').first().innerText()).toMatch(/推定値.*\d+組の経路から/);
  });

  it('computes a long figure when asked, and colours by it then', async () => {
    const { page } = await openPage(`${server.url}/map?color=VULNERABILITY`, window);
    const notes = page.getByRole('region', { name: '凡例' });
    await notes.getByText('まだ計算していません').waitFor();
    await page.getByRole('button', { name: '計算する', exact: true }).click();
    await page.locator('[data-scale="SEQUENTIAL"] li').nth(4).waitFor({ timeout: 60_000 });
    const all = await values('VULNERABILITY');
    expect(all.filter((value) => value !== null).length).toBeGreaterThan(100);
    expect(sum(await legend(page, 'SEQUENTIAL'))).toBe(all.length);
    expect(await notes.getByText('まだ計算していません').count()).toBe(0);
  });

  it('opens a figure of the network with its meaning, the table behind it and what chance gives', async () => {
    const { page } = await openPage(`${server.url}/map`, window);
    const figure = (id: string) => page.locator(`[data-figure="${id}"]`);
    await figure('SECTOR_MIXING').locator('summary').click();
    const table = page.locator('[data-figure-table="SECTOR_MIXING"]');
    await table.getByRole('rowheader', { name: '市民活動団体' }).waitFor();
    await figure('EI_INDEX').locator('summary').click();
    await figure('EI_INDEX').getByRole('button', { name: '偶然と比べる' }).click();
    await figure('EI_INDEX').locator('[data-chance]').waitFor({ timeout: 60_000 });
    await figure('EI_INDEX').getByRole('link', { name: '定義を見る' }).click();
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('network-eiIndex');
  });
});
