// The page of a principal in a real browser on a real server: position in words with its band, and the ways between pages.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  PrincipalListDocument,
  type PrincipalListQueryVariables,
  type PrincipalMetric,
  PrincipalPositionsDocument,
  PrincipalStandingDocument,
} from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** The first principals in an order, with one figure each. */
async function listed({
  metric,
  ...variables
}: { metric: PrincipalMetric } & Pick<PrincipalListQueryVariables, 'filter' | 'orderBy'>) {
  const page = { facets: [], first: 50, offset: 0, metrics: [metric] };
  return (await ask(server, PrincipalListDocument, { ...page, ...variables })).list;
}

/** The principal with the largest value of a figure, of 1 for a yes. */
async function first(metric: 'BETWEENNESS' | 'ARTICULATION_POINT') {
  const { nodes } = await listed({ metric, orderBy: { metric, direction: 'DESC' } });
  return nodes[0]!;
}

const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const ready = (page: Page) => page.locator('[data-position="ready"]').waitFor();
const sentences = async (page: Page) => (await page.locator('[data-sentence]').allInnerTexts()).join('\n');

describeBrowser('the page of a principal', (openPage) => {
  it('says with whom it works, whom it connects and where it ranks, then with the range of the rank', async () => {
    const { id, name } = await first('BETWEENNESS');
    const { principal } = await ask(server, PrincipalStandingDocument, { id });
    const opened = await openPage(`${server.url}/principals?sort=BETWEENNESS`);
    const { page } = opened;
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await ready(page);
    const pairs = principal!.connects.reduce((sum, each) => sum + each.pairs, 0);
    await expect.poll(() => sentences(page)).toContain(`${pairs.toLocaleString('ja')}組つないでいます`);
    expect(await sentences(page)).toMatch(/「媒介性」は、\d+主体のうち大きいほうから1番目です。/);
    expect(await sentences(page)).not.toContain('1割欠けていたとしても');
    await page.getByText('信頼区間ではありません').waitFor();
    await page.getByRole('button', { name: '順位の幅を計算する' }).click();
    await page.getByRole('progressbar').or(page.getByText('1割欠けていたとしても').first()).waitFor();
    await expect.poll(() => sentences(page), { timeout: 60_000 }).toContain('1割欠けていたとしても');
    const asked = await ask(server, PrincipalPositionsDocument, { id, ids: ['BETWEENNESS'] });
    const [placed] = asked.principal!.positions;
    expect(placed!.band!.replicates).toBe(200);
    expect(await sentences(page)).toContain(`ほぼ${placed!.band!.low}番目`);
    expectQuiet(opened);
  });

  it('shows how far a long computation is, stops it when asked, and claims nothing then', async () => {
    const { id } = await first('BETWEENNESS');
    const { page } = await openPage(`${server.url}/principals/${id}?from=2021`);
    await ready(page);
    await page.getByRole('button', { name: '順位の幅を計算する' }).click();
    await page.getByRole('progressbar', { name: '計算しています' }).waitFor();
    await page.getByRole('button', { name: '中止' }).click();
    await page.getByText('中止しました。').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await page.getByRole('button', { name: '順位の幅を計算する' }).isEnabled()).toBe(true);
    expect(await sentences(page)).not.toContain('1割欠けていたとしても');
  });

  it('says who would be cut off if it left, and how much would be lost once somebody asks', async () => {
    const { id } = await first('ARTICULATION_POINT');
    const { principal } = await ask(server, PrincipalStandingDocument, { id });
    const { parts, cutOff, cutOffParts } = principal!.separation;
    const { page } = await openPage(`${server.url}/principals/${id}`);
    await ready(page);
    await expect.poll(() => sentences(page)).toContain(`${parts}つに分かれ、${cutOff}の主体が`);
    const lost = cutOffParts[0]!.principals[0]!;
    await page.getByRole('heading', { name: '抜けるとどうなるか' }).waitFor();
    expect(await page.getByRole('link', { name: lost.name }).count()).toBeGreaterThan(0);
    expect(await sentences(page)).not.toContain('失われます');
    await page.getByRole('button', { name: '届きやすさがどれだけ失われるかを計算する' }).click();
    await expect.poll(() => sentences(page), { timeout: 120_000 }).toContain('％失われます');
    await page.getByRole('button', { name: '偶然と比べる' }).click();
    await expect.poll(() => sentences(page), { timeout: 60_000 }).toContain('偶然だけでこれほど離れるのは');
  });

  it('says so where there are no ties, and gives the reason beside every figure without a value', async () => {
    const { nodes } = await listed({ metric: 'DEGREE', orderBy: { metric: 'DEGREE', direction: 'ASC' } });
    const { page } = await openPage(`${server.url}/principals/${nodes[0]!.id}`);
    await ready(page);
    await page.getByText('つながりの記録がないため').waitFor();
    expect(await page.locator('[data-sentence]').count()).toBe(0);
    await page.getByText('すべての数値').first().click();
    const asked = await ask(server, PrincipalPositionsDocument, { id: nodes[0]!.id, ids: ['CLOSENESS'] });
    const closeness = page.locator('[data-metric="CLOSENESS"]');
    await closeness.getByText(asked.principal!.positions[0]!.figure.undefined!.ja).waitFor();
  });

  it('goes from the map to the page and back, with what is looked at', async () => {
    const { id, name } = await first('BETWEENNESS');
    const { page } = await openPage(`${server.url}/map?from=2023&selected=${id}`, {
      viewport: { width: 1440, height: 900 },
    });
    await page.getByRole('link', { name: 'この主体のページを開く' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(address(page)).toEqual({ from: '2023' });
    await ready(page);
    await page.getByRole('link', { name: '地図で見る' }).click();
    await page.locator(`[data-selected="${id}"]`).waitFor();
    expect(address(page)).toEqual({ from: '2023', selected: id });
  });

  it('leads from a figure to its definition', async () => {
    const { id } = await first('BETWEENNESS');
    const { page } = await openPage(`${server.url}/principals/${id}?lang=en`);
    await ready(page);
    await page.getByText('All figures').first().click();
    await page.locator('[data-metric="CONSTRAINT"]').getByRole('link').click();
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('constraint');
    expect(new URL(page.url()).pathname).toBe('/help');
  });

  it('tells the public no names of persons, nor lets it start what takes long', async () => {
    const { nodes } = await listed({
      metric: 'DEGREE',
      filter: { sectors: ['CITIZEN'] },
      orderBy: { metric: 'DEGREE', direction: 'DESC' },
    });
    const { id, name } = nodes[0]!;
    // Of years for which nobody has computed anything yet.
    const { page } = await openPage(`${server.url}/principals/${id}?to=2024`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PUBLIC');
    await page.getByRole('heading', { level: 1, name }).waitFor({ state: 'detached' });
    await ready(page);
    expect(await page.locator('main').innerText()).not.toContain(name);
    await page.getByText('時間のかかる計算は、一般公開では行えません。').first().waitFor();
    expect(await page.getByRole('button', { name: '順位の幅を計算する' }).count()).toBe(0);
  });
});
