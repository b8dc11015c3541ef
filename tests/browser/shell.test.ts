// The shell in a real browser: pages, language, viewer, keys, what is announced, what is said when something is wrong.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pages } from '../../client/shell/pages.ts';
import en from '../../client/words/en.json' with { type: 'json' };
import ja from '../../client/words/ja.json' with { type: 'json' };
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const narrow = { viewport: { width: 360, height: 740 } };
const nameOf = (words: typeof ja, word: string) => words.page[word.split('.')[1] as keyof typeof ja.page];
const focused = (page: Page) => page.evaluate<string>('document.activeElement?.tagName ?? ""');
/** The heading has the focus, and what it says. */
const focusedHeading = async (page: Page) => {
  await expect.poll(() => focused(page)).toBe('H1');
  return page.locator('h1:focus').innerText();
};

describeBrowser('the shell', (openPage) => {
  it.each(['ja', 'en'] as const)(
    'leads to every page, keeps the language, and announces where one is (%s)',
    { timeout: 120_000 },
    async (lang) => {
      const words = lang === 'ja' ? ja : en;
      const opened = await openPage(`${server.url}/?lang=${lang}`);
      const { page } = opened;
      const nav = page.getByRole('navigation', { name: words.product.pages });
      // The page of questions is loaded anew, so it comes last.
      const others = pages.filter(({ ownPolicy }) => !ownPolicy).slice(1);
      for (const { to, word } of others) {
        const name = nameOf(words, word);
        const before = await page.title();
        await nav.getByRole('link', { name, exact: true }).click();
        await page.waitForURL(`${server.url}${to}?lang=${lang}`);
        await focusedHeading(page);
        await expect.poll(() => page.title()).not.toBe(before);
        expect(await page.title()).toMatch(new RegExp(`^.+ \\| ${words.product.name}$`));
        await expect.poll(() => page.locator('[data-told]').innerText()).toBe(await page.title());
        expect(await nav.locator('[aria-current=page]').innerText()).toBe(name);
      }
      expectQuiet(opened);
      for (const { to, word } of pages.filter(({ ownPolicy }) => ownPolicy)) {
        await nav.getByRole('link', { name: nameOf(words, word), exact: true }).click();
        await page.waitForURL(`${server.url}${to}?lang=${lang}`);
        await page.locator('h1').waitFor();
      }
    },
  );

  it('every link of every page keeps the language', { timeout: 120_000 }, async () => {
    const { page } = await openPage(`${server.url}/?lang=en`);
    for (const { to } of pages) {
      await page.goto(`${server.url}${to}?lang=en`);
      await page.locator('h1').waitFor();
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
      expect(links.length).toBeGreaterThan(pages.length);
      expect(links.filter((href) => !new URL(href, server.url).searchParams.has('lang'))).toEqual([]);
    }
  });

  it('skips to the content, whose address stays', async () => {
    const { page } = await openPage(`${server.url}/help?q=ties&lang=en`);
    await page.locator('#word-tie').waitFor();
    const before = page.url();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe(en.product.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    expect(page.url()).toBe(before);
  });

  it('changes language and viewer, and remembers the viewer', async () => {
    const { page } = await openPage(`${server.url}/data`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: en.data.title }).waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.getByLabel(en.viewer.label).selectOption('PUBLIC');
    await page.locator('[data-refused]').waitFor();
    await page.reload();
    await page.locator('[data-refused]').waitFor();
    expect(await page.getByLabel(en.viewer.label).inputValue()).toBe('PUBLIC');
  });

  it('lists its keys, and lets those of a single character be switched off', async () => {
    const { page } = await openPage(`${server.url}/help`);
    const list = page.getByRole('dialog', { name: ja.shell.keys.title });
    await page.locator('#word-principal').waitFor();
    await page.keyboard.press('?');
    await list.waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: ja.shell.search.title }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.getByRole('combobox', { name: ja.shell.search.title }).inputValue()).toBe('');
  });

  it('lets what is typed into a field be typed', async () => {
    const { page } = await openPage(`${server.url}/help`);
    const box = page.getByRole('searchbox', { name: ja.help.search });
    await box.focus();
    await page.keyboard.type('a/b?');
    expect(await box.inputValue()).toBe('a/b?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('has a menu on a telephone', async () => {
    const opened = await openPage(`${server.url}/profile?lang=en`, narrow);
    const { page } = opened;
    const menu = page.getByRole('button', { name: en.shell.menu });
    const nav = page.getByRole('navigation', { name: en.product.pages });
    await page.locator('h1').waitFor();
    expect(await nav.isVisible()).toBe(false);
    await menu.focus();
    await page.keyboard.press('Enter');
    await nav.waitFor();
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await nav.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await nav.getByRole('link', { name: en.page.principals, exact: true }).click();
    await page.waitForURL(/\/principals/);
    expect(await nav.isVisible()).toBe(false);
    expectQuiet(opened);
  });

  it('says so where there is no page', async () => {
    const opened = await openPage(`${server.url}/nowhere`);
    const { page } = opened;
    await page.getByRole('heading', { name: ja.state.notFound }).waitFor();
    expectQuiet(opened);
    await page.getByRole('link', { name: ja.state.toHome }).click();
    await page.waitForURL(`${server.url}/`);
  });

  it('says that the server does not answer, and goes on when it does', async () => {
    const { page } = await openPage(`${server.url}/nowhere`);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: ja.state.toHome }).click();
    const alert = page.getByRole('alert').first();
    await alert.getByText(ja.state.unreachable).waitFor();
    await page.unroute('**/graphql');
    while ((await page.getByRole('alert').count()) > 0)
      await page.getByRole('button', { name: ja.state.again }).first().click();
    await page.locator('[data-year]').waitFor();
  });

  it('says who may where a viewer may not, and how to look as another', async () => {
    const { page } = await openPage(`${server.url}/coordinators`);
    await page.locator('h1').waitFor();
    await page.getByLabel(ja.viewer.label).selectOption('PUBLIC');
    const refused = page.locator('[data-refused]').first();
    await refused.waitFor();
    const text = await refused.innerText();
    for (const said of [ja.viewer.PUBLIC, ja.state.switchViewer]) expect(text).toContain(said);
    await page.getByLabel(ja.viewer.label).selectOption('PLANNER');
    await refused.waitFor({ state: 'hidden' });
  });

  it('answers a ready-made question in 照会 from its own files only', { timeout: 60_000 }, async () => {
    const opened = await openPage(`${server.url}/map`);
    const { page } = opened;
    await page.getByRole('link', { name: ja.page.explore }).click();
    await page.waitForURL(`${server.url}/explore`);
    await page.getByRole('button', { name: '名前から主体と相手を調べる' }).click();
    // The button does nothing until the editors stand.
    await page.getByText('"自治振興会"').waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.getByText('sharedProjects', { exact: false }).nth(1).waitFor();
    expectQuiet(opened);
  });
});
