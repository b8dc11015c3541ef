// Filters of the map in a real browser: each shows what the API says of it, and the address holds them all.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  MapFacetsDocument,
  MapFiltersDocument,
  type NetworkKind,
  type ViewInput,
} from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { address, desk, expectDrawn, extentOf, map } from '../support/mapPage.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let district: { id: string; name: string };
let form: string;
beforeAll(async () => {
  server = await startServer();
  const { districts, profile } = await ask(server, MapFiltersDocument, {});
  district = districts[0]!;
  form = profile.forms[0]!.label.ja;
});
afterAll(() => server?.stop());

const handle = (page: Page, name: string) => page.getByRole('slider', { name });

/** Opens a list of a filter and ticks one of its values. */
async function tick(page: Page, filter: string, value: string | RegExp): Promise<void> {
  const list = page.locator('details', { has: page.locator('summary', { hasText: filter }) });
  await list.locator('summary').click();
  await list.getByRole('checkbox', { name: value }).check();
}

const chips = (page: Page) => page.getByRole('list', { name: '表示中の条件' });

describeBrowser('filters of the map', (openPage) => {
  it('by sector and year: address, counts and chips follow, and the way back leads back', async () => {
    const opened = await openPage(`${server.url}/map`, desk);
    const { page } = opened;
    await page.getByRole('button', { name: '企業・事業者だけを表示' }).click();
    await expectDrawn(page, await extentOf(server, { sectors: ['BUSINESS'] }));
    expect(address(page)).toEqual({ sectors: 'BUSINESS' });
    await page.getByRole('checkbox', { name: '教育・研究機関' }).check();
    const both = await extentOf(server, { sectors: ['BUSINESS', 'EDUCATION'] });
    await expectDrawn(page, both);
    await handle(page, 'はじめの年度').fill('2024');
    await expectDrawn(page, await extentOf(server, { from: 2024, sectors: ['BUSINESS', 'EDUCATION'] }));
    expect(address(page)).toEqual({ from: '2024', sectors: 'BUSINESS,EDUCATION' });
    expect(await chips(page).getByRole('listitem').count()).toBe(4);
    await page.goBack();
    await expectDrawn(page, both);
    await page.getByRole('button', { name: '条件をすべて解除' }).click();
    await expectDrawn(page, await extentOf(server));
    expect(address(page)).toEqual({});
    expect(await chips(page).count()).toBe(0);
    expectQuiet(opened);
  });

  it('by district, field, form and domain: one after the other, as the API has it', async () => {
    const opened = await openPage(`${server.url}/map`, desk);
    const { page } = opened;
    const view: ViewInput = {};
    const steps: [filter: string, value: string | RegExp, part: ViewInput][] = [
      ['協働の領域', /双方対等/, { domains: ['C'] }],
      ['事業の分野', /^3 /, { fields: [3] }],
      ['地区', district.name, { districts: [district.id] }],
      ['協働の形態', form, { forms: [form] }],
    ];
    for (const [filter, value, part] of steps) {
      Object.assign(view, part);
      await tick(page, filter, value);
      await expectDrawn(page, await extentOf(server, view));
    }
    const all = { domains: 'C', fields: '3', districts: district.id, forms: form };
    expect(address(page)).toEqual(all);
    for (const name of ['C 双方対等', district.name, form]) {
      await chips(page)
        .getByRole('button', { name: `条件「${name}」を外す` })
        .click();
      await chips(page)
        .getByRole('button', { name: `条件「${name}」を外す` })
        .waitFor({ state: 'detached' });
    }
    await expectDrawn(page, await extentOf(server, { fields: [3] }));
    expect(address(page)).toEqual({ fields: '3' });
    expectQuiet(opened);
  });

  it('without the city, with large projects only, and without coordinators where they are drawn', async () => {
    const { page } = await openPage(`${server.url}/map`, desk);
    await map(page).waitFor();
    expect(await page.getByRole('checkbox', { name: '協働コーディネーターを除く' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: '市の部署を除く' }).check();
    await expectDrawn(page, await extentOf(server, { without: ['CITY'] }));
    await page.getByRole('combobox', { name: '事業の参加主体数' }).selectOption('5');
    await expectDrawn(page, await extentOf(server, { without: ['CITY'], minSize: 5 }));
    await page.getByRole('combobox', { name: '点と線の意味' }).selectOption('reach');
    const reach = await extentOf(server, { without: ['CITY'], minSize: 5 }, 'REACH');
    await page.locator(`[data-map][data-nodes="${reach.nodes}"][data-ties="${reach.ties}"]`).waitFor();
    await page.getByRole('checkbox', { name: '協働コーディネーターを除く' }).check();
    const view: ViewInput = { without: ['COORDINATORS', 'CITY'], minSize: 5 };
    await expectDrawn(page, await extentOf(server, view, 'REACH'));
    expect(address(page)).toEqual({ without: 'COORDINATORS,CITY', minSize: '5', kind: 'reach' });
  });

  it.each<[string, ViewInput, NetworkKind]>([
    [
      'from=2021&to=2023&sectors=CITIZEN,CIVIC_GROUP',
      { from: 2021, to: 2023, sectors: ['CITIZEN', 'CIVIC_GROUP'] },
      'COLLABORATION',
    ],
    ['domains=B,D&without=CITY&kind=affiliation', { domains: ['B', 'D'], without: ['CITY'] }, 'AFFILIATION'],
    ['minSize=4&fields=1,8', { minSize: 4, fields: [1, 8] }, 'COLLABORATION'],
  ])('an address shows the same wherever it is opened: %s', async (search, view, kind) => {
    const { page } = await openPage(`${server.url}/map?${search}`, desk);
    const { nodes, ties } = await extentOf(server, view, kind);
    await page.locator(`[data-map][data-nodes="${nodes}"][data-ties="${ties}"]`).waitFor();
    expect(new URL(page.url()).search).toBe(`?${search}`);
  });

  it('says beside each value how many there would be', async () => {
    const { network } = await ask(server, MapFacetsDocument, { view: { sectors: ['BUSINESS'] } });
    const { page } = await openPage(`${server.url}/map?sectors=BUSINESS`, desk);
    await map(page).waitFor();
    for (const [filter, facet] of [
      ['事業の分野', network.facets.fields],
      ['協働の領域', network.facets.domains],
    ] as const) {
      const list = page.locator('details', { has: page.locator('summary', { hasText: filter }) });
      await list.locator('summary').click();
      const shown = await list.locator('li').allInnerTexts();
      const counts = shown.map((text) => Number(text.trim().split(/\s+/).at(-1)));
      const expected = shown.map((text) => {
        const value = text.trim().split(/\s+/)[0]!;
        return facet.counts[facet.values.indexOf(value)] ?? 0;
      });
      expect(counts).toEqual(expected);
      expect(Math.max(...counts)).toBeGreaterThan(0);
    }
    const schools = page.locator('[data-filter="sectors"] li', { hasText: '教育・研究機関' });
    const { sectors } = network.facets;
    expect(await schools.innerText()).toContain(String(sectors.counts[sectors.values.indexOf('EDUCATION')]));
  });

  it('years by the keyboard: handles speak Japanese years and stop at each other', async () => {
    const { page } = await openPage(`${server.url}/map?from=2021&to=2023`, desk);
    const [first, last] = [handle(page, 'はじめの年度'), handle(page, 'おわりの年度')];
    await first.focus();
    expect(await first.getAttribute('aria-valuetext')).toContain('令和3年度');
    await page.keyboard.press('ArrowRight');
    await expectDrawn(page, await extentOf(server, { from: 2022, to: 2023 }));
    await page.keyboard.press('End');
    await expectDrawn(page, await extentOf(server, { from: 2023, to: 2023 }));
    await last.press('Home');
    await page.waitForTimeout(300);
    expect(address(page)).toEqual({ from: '2023', to: '2023' });
    expect(await last.getAttribute('aria-valuetext')).toContain('令和5年度');
    await chips(page).getByRole('button', { name: '条件「令和5年度」を外す' }).press('Enter');
    await expectDrawn(page, await extentOf(server));
  });

  it('years play one after the other, leave no trail of pages, and can be stopped', async () => {
    const opened = await openPage(`${server.url}/map?sectors=EDUCATION`, {
      ...desk,
      reducedMotion: 'reduce',
    });
    const { page } = opened;
    await map(page).waitFor();
    const years = page.locator('[data-years]');
    const [start] = (await years.getAttribute('data-years'))!.split('-').map(Number) as [number];
    const pages = await page.evaluate('history.length');
    await page.getByRole('button', { name: '年度を進める' }).click();
    for (const year of [start, start + 1, start + 2]) {
      await page.locator(`[data-years="${year}-${year}"]`).waitFor();
      await expectDrawn(page, await extentOf(server, { from: year, to: year, sectors: ['EDUCATION'] }));
    }
    await page.getByRole('button', { name: '止める' }).click();
    const stopped = await years.getAttribute('data-years');
    await page.waitForTimeout(2000);
    expect(await years.getAttribute('data-years')).toBe(stopped);
    expect(await page.evaluate('history.length')).toBe(pages);
    expectQuiet(opened);
  });

  it('years stop playing after the last, and begin anew', async () => {
    const { page } = await openPage(`${server.url}/map?sectors=EDUCATION`, desk);
    const last = Number(await handle(page, 'おわりの年度').getAttribute('max'));
    await handle(page, 'はじめの年度').fill(String(last - 1));
    await handle(page, 'おわりの年度').fill(String(last - 1));
    await page.getByRole('button', { name: '年度を進める' }).click();
    await page.locator(`[data-years="${last}-${last}"]`).waitFor();
    await page.getByRole('button', { name: '年度を進める' }).waitFor();
  });

  it('names districts, forms, fields and domains in English', async () => {
    const opened = await openPage(`${server.url}/map?lang=en&domains=C&without=CITY`, desk);
    const { page } = opened;
    await expectDrawn(page, await extentOf(server, { domains: ['C'], without: ['CITY'] }));
    const names = await page.getByRole('list', { name: 'Conditions in force' }).innerText();
    expect(names).toContain('C Equal partners');
    expect(names).toContain('Without the city’s offices');
    for (const filter of ['Districts', 'Fields of projects', 'Forms', 'Domains'])
      await page.locator('summary', { hasText: filter }).waitFor();
    expectQuiet(opened);
  });

  it('that nobody meets can all be taken off where the picture would be', async () => {
    const { page } = await openPage(`${server.url}/map?from=1990&to=1991`, desk);
    const nothing = page.locator('[data-nothing="narrowed"]');
    await nothing.getByText('この条件に合う主体はありません').waitFor();
    await nothing.getByRole('button', { name: '条件をすべて解除' }).click();
    await nothing.waitFor({ state: 'detached' });
    expect(address(page)).toEqual({});
  });
});
