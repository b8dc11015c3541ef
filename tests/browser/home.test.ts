// The overview in a real browser: figures of a year as the API has them, changes, gaps, and how an empty atlas begins.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HomeGapsDocument, HomeYearDocument, type NetworkMetric } from '../../client/gql/graphql.ts';
import { glanceMetrics } from '../../client/home/glance/useYears.ts';
import en from '../../client/words/en.json' with { type: 'json' };
import ja from '../../client/words/ja.json' with { type: 'json' };
import { expectQuiet } from '../support/accessible.ts';
import { textOf } from '../support/api.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let empty: TestServer;
beforeAll(async () => {
  server = await startServer();
  empty = await startServer({}, { empty: true });
});
afterAll(async () => {
  await server?.stop();
  await empty?.stop();
});

const yearOf = async (year: number) => {
  const { network, projects } = await ask(server, HomeYearDocument, {
    view: { from: year, to: year },
    ids: [...glanceMetrics] as NetworkMetric[],
    years: [year],
  });
  const figures = network.figures.map(({ metric, value }) => [metric.id, value] as const);
  return new Map<string, number | null>([...figures, ['PROJECTS', projects.totalCount]]);
};
const shown = (value: number) =>
  new Intl.NumberFormat('ja', Number.isInteger(value) ? {} : { maximumSignificantDigits: 3 }).format(value);

describeBrowser('the overview', (openPage) => {
  it('shows the figures of a year and of the one before as the API has them', async () => {
    const opened = await openPage(`${server.url}/?year=2025`);
    const { page } = opened;
    const [now, before] = [await yearOf(2025), await yearOf(2024)];
    expect(now.size).toBe(glanceMetrics.length + 1);
    for (const [id, value] of now) {
      const card = page.locator(`[data-glance=${id}]`);
      await expect.poll(() => card.locator('[data-value]').innerText()).toBe(shown(value!));
      expect(await card.innerText()).toContain(
        ja.home.glance.before.replace('{{value}}', shown(before.get(id)!)),
      );
    }
    expectQuiet(opened);
  });

  it('leads from every figure to its definition', async () => {
    const { page } = await openPage(`${server.url}/`);
    const links = page.locator('[data-glance] a');
    await expect.poll(() => links.count()).toBe(glanceMetrics.length + 1);
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    for (const address of addresses) {
      await page.goto(server.url + address);
      const { hash } = new URL(server.url + address);
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(hash.slice(1));
    }
  });

  it('keeps the chosen year in the address, and says when it is not over', async () => {
    const { page } = await openPage(`${server.url}/`);
    const choice = page.getByRole('combobox', { name: ja.home.glance.year });
    await choice.selectOption('2022');
    await page.waitForURL(/\?year=2022$/);
    await page.reload();
    await page.locator('[data-year="2022"]').waitFor();
    expect(await choice.inputValue()).toBe('2022');
    const present = await choice.locator('option').first().getAttribute('value');
    await choice.selectOption(present);
    await page.getByText(/はまだ途中です/).waitFor();
  });

  it('says how much is missing and lands where it can be filled in', { timeout: 60_000 }, async () => {
    const { page } = await openPage(`${server.url}/`);
    const { dataGaps } = await ask(server, HomeGapsDocument, {});
    const open = dataGaps.filter(({ count }) => count > 0);
    expect(open.length).toBeGreaterThan(4);
    for (const { kind, count, of } of open) {
      const row = page.locator(`[data-gap=${kind}]`);
      await row.waitFor();
      expect(await row.innerText()).toContain(`${shown(of)}件中 ${shown(count)}件`);
      await row.getByRole('link').click();
      await page.locator(`[data-total="${count}"]`).waitFor();
      await page.goBack();
    }
  });

  it('tells what was written, by whom, and leads to it', async () => {
    const { page } = await openPage(`${server.url}/`);
    await page.getByText(ja.home.changes.kind.SAMPLE).waitFor();
    const response = await page.request.post(`${server.url}/graphql`, {
      data: { query: textOf('createPrincipal'), variables: { input: { name: '新しい会' } } },
      headers: { 'x-kyodo-viewer': 'ADMIN' },
    });
    expect((await response.json()).errors).toBeUndefined();
    await page.reload();
    const row = page.locator('[data-changes] li').first();
    await row.getByRole('link', { name: '新しい会' }).waitFor();
    for (const said of [ja.home.changes.kind.CREATED, ja.viewer.ADMIN])
      expect(await row.innerText()).toContain(said);
    await page.getByLabel(ja.viewer.label).selectOption('PUBLIC');
    await row.getByRole('link', { name: '新しい会' }).waitFor();
    expect(await row.innerText()).not.toContain(ja.viewer.ADMIN);
    // What is missing is for those who work with the atlas.
    expect(await page.getByRole('heading', { name: ja.home.gaps.title }).count()).toBe(0);
    await row.getByRole('link', { name: '新しい会' }).click();
    await page.waitForURL(/\/principals\/[\w-]+$/);
  });
});

describeBrowser('an empty atlas', (openPage) => {
  it.each(['ja', 'en'] as const)('says on every page how to begin (%s)', async (lang) => {
    const words = lang === 'ja' ? ja : en;
    const opened = await openPage(`${empty.url}/map?lang=${lang}`);
    const { page } = opened;
    const nothing = page.locator('[data-nothing="whole"]');
    await nothing.getByText(words.map.nothingHint).waitFor();
    expect(await nothing.getByText(words.map.emptyHint).count()).toBe(0);
    for (const [name, to] of [
      [words.map.import, '/data'],
      [words.map.create, '/principals/new'],
    ] as const)
      expect(await nothing.getByRole('link', { name }).getAttribute('href')).toContain(to);
    await page.locator('[data-empty] a').click();
    await page.getByRole('heading', { name: words.home.begin.title, level: 1 }).waitFor();
    expect(await page.locator('[data-empty]').count()).toBe(0);
    for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'npm start'])
      await page.getByText(name).first().waitFor();
    expectQuiet(opened);
  });

  it('offers to write only to those who may', async () => {
    const { page } = await openPage(`${empty.url}/`);
    await page.getByRole('button', { name: ja.home.begin.sample.go }).waitFor();
    await page.getByLabel(ja.viewer.label).selectOption('COMMITTEE');
    await page.getByText(ja.home.begin.who).first().waitFor();
    expect(await page.getByRole('button', { name: ja.home.begin.sample.go }).count()).toBe(0);
    expect(await page.getByRole('link', { name: ja.home.begin.file.go }).count()).toBe(0);
  });

  it('leads to the import of a file', async () => {
    const { page } = await openPage(`${empty.url}/`);
    await page.getByRole('link', { name: ja.home.begin.file.go }).click();
    await page.waitForURL(`${empty.url}/data`);
  });

  it('takes the sample city in and then is the overview, by keyboard alone', async () => {
    const opened = await openPage(`${empty.url}/`);
    const { page } = opened;
    const button = page.getByRole('button', { name: ja.home.begin.sample.go });
    await button.waitFor();
    while (!(await button.evaluate((one) => one === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-year]').waitFor();
    await page.getByText(ja.product.fictional).waitFor();
    await page.getByText(ja.home.changes.kind.SAMPLE).waitFor();
    expectQuiet(opened);
  });
});
