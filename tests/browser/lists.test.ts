// The lists in a real browser on a real server: rows, facets, orders and pages as the API has them, kept in the address.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ArchiveChallengeDocument,
  ChallengeListDocument,
  type ListFacetName,
  type PrincipalListQueryVariables,
  ProjectListDocument,
} from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { reach } from '../support/keyboard.ts';
import { address, first50, listPrincipals, namesOf, shownNames, soon } from '../support/listPage.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { challengeOf, writeChallenge } from '../support/written.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const principals = (variables: Partial<PrincipalListQueryVariables>) => listPrincipals(server, variables);
const sortBy = (page: Page, label: string) =>
  page.getByRole('columnheader', { name: label }).getByRole('button').click();
const total = (page: Page) => page.locator('[data-total]').getAttribute('data-total');

/** Counts beside the values of a facet, as shown. */
async function counts(page: Page, facet: ListFacetName): Promise<Record<string, string>> {
  const shown = await page.locator(`[data-facet="${facet}"] [data-count]`).all();
  const pairs = shown.map(async (each) => [await each.getAttribute('data-count'), await each.innerText()]);
  return Object.fromEntries(await Promise.all(pairs));
}

describeBrowser('a list', (openPage) => {
  it('is in the order of the API, by any column and figure, a page at a time, and the address keeps all', async () => {
    const opened = await openPage(`${server.url}/principals`);
    const { page } = opened;
    const byName = await principals({});
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(byName));
    expect(await total(page)).toBe(String(byName.list.totalCount));
    await sortBy(page, '主体の区分');
    const bySector = await principals({ orderBy: { field: 'SECTOR', direction: 'ASC' } });
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(bySector));
    await sortBy(page, '主体の区分');
    const orderBy = { field: 'SECTOR', direction: 'DESC' } as const;
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(await principals({ orderBy })));
    await page.getByRole('combobox', { name: '1ページの件数' }).selectOption('25');
    await page.getByRole('button', { name: '2ページ', exact: true }).click();
    await page.getByRole('button', { name: '3ページ', exact: true }).click();
    const third = await principals({ orderBy, first: 25, offset: 50 });
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(third));
    expect(address(page)).toEqual({ sort: 'SECTOR', order: 'desc', per: '25', page: '3' });
    await page.reload();
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(third));
    await page.getByRole('link', { name: third.list.nodes[4]!.name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: third.list.nodes[4]!.name }).waitFor();
    await page.goBack();
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(third));
    expectQuiet(opened);
  });

  it('shows a figure it is sorted by, with the way to its definition, and reasons instead of values last', async () => {
    const { page } = await openPage(`${server.url}/principals?sort=CONSTRAINT&per=200`);
    const order = { metrics: ['CONSTRAINT'], orderBy: { metric: 'CONSTRAINT', direction: 'DESC' } } as const;
    const found = await principals({ ...order, metrics: ['CONSTRAINT'], first: 200 });
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(found));
    const heading = page.locator('[data-heading="CONSTRAINT"]');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    const last = await principals({ ...order, metrics: ['CONSTRAINT'], first: 500, offset: 400 });
    const reason = last.list.nodes.at(-1)!.metrics[0]!.undefined!.ja;
    expect(await page.getByText(reason).count()).toBe(0);
    await page
      .getByRole('button', { name: /^[0-9]+ページ$/ })
      .last()
      .click();
    await page.getByText(reason).last().waitFor();
    await heading.getByRole('link', { name: '定義を見る' }).click();
    await page.waitForURL(/\/help#constraint$/);
  });

  it('narrows by several values of several facets, says what each would leave, and lets go of each', async () => {
    const opened = await openPage(`${server.url}/principals`);
    const { page } = opened;
    const box = (facet: ListFacetName, name: string) =>
      page.locator(`[data-facet="${facet}"]`).getByRole('checkbox', { name });
    await box('SECTORS', '企業・事業者').check();
    await box('SECTORS', '教育・研究機関').check();
    await page.locator('[data-facet="FORMS"] summary').click();
    await box('FORMS', '共催').check();
    await expect.poll(() => address(page)).toEqual({ sectors: 'BUSINESS,EDUCATION', forms: '共催' });
    const filter = {
      sectors: ['BUSINESS', 'EDUCATION'],
      forms: ['共催'],
    } as PrincipalListQueryVariables['filter'];
    const found = await principals({ filter, facets: ['SECTORS', 'FORMS', 'DISTRICTS'] });
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(found));
    for (const { name, values } of found.facets.filter((facet) => facet.name !== 'DISTRICTS'))
      expect(await counts(page, name)).toEqual(
        Object.fromEntries(values.map(({ value, count }) => [value, count!.toLocaleString('ja')])),
      );
    await page.getByRole('button', { name: '「主体の区分：企業・事業者」を外す' }).click();
    await expect.poll(() => address(page)).toEqual({ sectors: 'EDUCATION', forms: '共催' });
    await page.getByRole('button', { name: '条件をすべて解除' }).click();
    await expect.poll(() => address(page)).toEqual({});
    await page.goBack();
    await expect.poll(() => address(page)).toEqual({ sectors: 'EDUCATION', forms: '共催' });
    expectQuiet(opened);
  });

  it('finds by kana while people type, and says so where nothing is found', async () => {
    const { page } = await openPage(`${server.url}/principals`);
    const search = page.getByRole('searchbox', { name: '主体を探す' });
    await search.pressSequentially('しょうがっこう');
    const found = await principals({ filter: { text: 'しょうがっこう' } });
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(found));
    expect(found.list.nodes.length).toBeGreaterThan(0);
    await expect.poll(() => address(page)).toEqual({ q: 'しょうがっこう' });
    await search.fill('どこにもない名前');
    await page.getByText('この条件に合う主体はありません').waitFor();
    await page.locator('[data-empty]').getByRole('button', { name: '条件をすべて解除' }).click();
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(await principals({})));
    expect(await search.inputValue()).toBe('');
  });

  it('shows the columns that are chosen, and the address keeps them', async () => {
    const { page } = await openPage(`${server.url}/projects`);
    const headings = () => page.locator('thead th button').allInnerTexts();
    await page.locator('tbody tr').first().waitFor();
    expect((await headings()).join()).not.toContain('予算額（円）');
    await page.getByRole('button', { name: '列を選ぶ' }).click();
    const dialog = page.getByRole('dialog', { name: '列を選ぶ' });
    await dialog.getByRole('checkbox', { name: '予算額（円）' }).check();
    await dialog.getByRole('checkbox', { name: '協働の領域' }).uncheck();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await headings()).join(), soon).toContain('予算額（円）');
    expect((await headings()).join()).not.toContain('協働の領域');
    await page.reload();
    await expect.poll(async () => (await headings()).join(), soon).toContain('予算額（円）');
    await sortBy(page, '予算額（円）');
    const found = await ask(server, ProjectListDocument, {
      ...first50,
      orderBy: { field: 'BUDGET', direction: 'DESC' },
    });
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf(found));
  });

  it('holds what was archived only where it is asked for', async () => {
    const title = '片づいた課題';
    const id = await writeChallenge(server, title);
    const { revision } = await challengeOf(server, id);
    await ask(server, ArchiveChallengeDocument, { input: { id, revision } });
    const { page } = await openPage(`${server.url}/challenges?q=${title}`);
    await page.locator('[data-empty]').waitFor();
    await page.getByRole('checkbox', { name: '一覧から外した記録を見る' }).check();
    await expect.poll(() => shownNames(page), soon).toEqual([title]);
    expect(address(page)).toEqual({ q: title, archived: 'yes' });
    await page.getByRole('button', { name: '「一覧から外した記録」を外す' }).click();
    await page.locator('[data-empty]').waitFor();
  });

  it('leads from every kind of missing data to what lacks it', async () => {
    for (const [path, missing] of [
      ['principals', 'sector'],
      ['principals', 'district'],
      ['projects', 'form'],
      ['projects', 'domain'],
    ] as const) {
      const { page } = await openPage(`${server.url}/${path}?missing=${missing}`);
      const filter = { missing: [missing.toUpperCase() as never] };
      const { list } =
        path === 'principals'
          ? await principals({ filter })
          : await ask(server, ProjectListDocument, { ...first50, filter });
      await expect.poll(() => total(page), soon).toBe(String(list.totalCount));
      expect(await shownNames(page)).toEqual(list.nodes.map(({ name }) => name));
      const chips = page.getByRole('list', { name: 'しぼり込みの条件' });
      expect(await chips.getByRole('button', { name: /足りないデータ/ }).count()).toBe(1);
    }
  });
});

describeBrowser('selected rows', (openPage) => {
  it('stay selected over pages and in the address, and are shown on the map', async () => {
    const { page } = await openPage(`${server.url}/principals?per=25`, {
      viewport: { width: 1440, height: 900 },
    });
    const all = await principals({ first: 60 });
    const ids = all.list.nodes.map(({ id }) => id);
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    await rows.nth(1).getByRole('checkbox').check();
    await rows
      .nth(3)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    expect(address(page).select).toBe(ids.slice(1, 4).join(','));
    await page.getByRole('button', { name: '次へ' }).click();
    await expect
      .poll(() => shownNames(page), soon)
      .toEqual(all.list.nodes.slice(25, 50).map(({ name }) => name));
    await rows.first().getByRole('checkbox').check();
    await page.getByText('4件を選択中').waitFor();
    await page.getByRole('button', { name: '地図で見る' }).click();
    await page.waitForURL(/\/map\?/);
    expect(address(page).select?.split(',').sort()).toEqual([...ids.slice(1, 4), ids[25]].sort());
    await page.goBack();
    await page.getByText('4件を選択中').waitFor();
    await page.getByRole('checkbox', { name: 'このページのすべてを選ぶ' }).check();
    await page.getByText('28件を選択中').waitFor();
    const count = all.list.totalCount;
    await page.getByRole('button', { name: `${count}件すべてを選ぶ` }).click();
    await page.getByText(`${count}件を選択中`).waitFor();
    await page.getByRole('button', { name: '地図で見る' }).click();
    await page.getByText('地図に渡せるのは300主体までです').waitFor();
    await page.getByRole('button', { name: '選択を解除' }).click();
    expect(address(page).select).toBeUndefined();
  });

  it('are chosen from row to row by keyboard, and several at once', async () => {
    const { page } = await openPage(`${server.url}/challenges?per=25`);
    const { list } = await ask(server, ChallengeListDocument, { ...first50, first: 25 });
    const boxes = page.locator('tbody').getByRole('checkbox');
    await reach(page, boxes.first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Space');
    await page.getByText('3件を選択中').waitFor();
    expect(address(page).select).toBe(
      list.nodes
        .slice(0, 3)
        .map(({ id }) => id)
        .join(','),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(list.nodes[3]!.title);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: list.nodes[3]!.title }).waitFor();
  });

  it('of projects are shown on the map as those who take part', async () => {
    const { page } = await openPage(`${server.url}/projects`, { viewport: { width: 1440, height: 900 } });
    const { list } = await ask(server, ProjectListDocument, {
      ...first50,
      orderBy: { field: 'START_YEAR', direction: 'DESC' },
    });
    const taking = list.nodes[0]!.participations.map(({ principal }) => principal.id);
    await page.locator('tbody tr').first().getByRole('checkbox').check();
    await page.getByRole('button', { name: '地図で見る' }).click();
    await page.waitForURL(/\/map\?/);
    expect(address(page).select?.split(',').sort()).toEqual([...new Set(taking)].sort());
  });
});
