// The search across everything in a real browser, by keyboard alone, and for viewers who may not know everyone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateCity } from '#seed/city/generateCity.ts';
import en from '../../client/words/en.json' with { type: 'json' };
import ja from '../../client/words/ja.json' with { type: 'json' };
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const { nodes } = generateCity({});
/** A record of each kind whose page the search leads to. */
const records = [
  ['PROJECT', String(nodes.Project[0]!.properties.name), '/projects/'],
  ['COORDINATOR', String(nodes.Coordinator[0]!.properties.name), '/coordinators/'],
  ['CHALLENGE', String(nodes.Challenge[0]!.properties.title), '/challenges/'],
  ['DISTRICT', String(nodes.District[0]!.properties.name), '/principals?districts='],
] as const;
const person = String(
  nodes.Principal.find(({ properties }) => properties.sector === 'CITIZEN')!.properties.name,
);

// A choice of the page behind the search has options, too.
const found = (page: Page) => page.getByRole('dialog').getByRole('listbox');
const options = (page: Page) => found(page).getByRole('option').allInnerTexts();
// The choice of a viewer is a combo box, too.
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');
/** Opens the search by its key once the page stands, and types. */
async function search(page: Page, text: string): Promise<void> {
  await page.locator('h1').waitFor();
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type(text);
}

describeBrowser('the search across everything', (openPage) => {
  it('chooses by arrows, round the end, and says which is chosen', async () => {
    const { page } = await openPage(`${server.url}/help`);
    await search(page, 'コーディネーター');
    await found(page).getByRole('option').nth(3).waitFor();
    const box = field(page);
    const chosen = async () => {
      const id = await box.getAttribute('aria-activedescendant');
      const option = page.locator(`[id="${id}"]`);
      expect(await option.getAttribute('aria-selected')).toBe('true');
      return option.innerText();
    };
    const all = await options(page);
    expect(await chosen()).toBe(all[0]);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(all[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(all.at(-1));
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.each(records)('goes to the page of one: %s %s', async (type, name, address) => {
    const { page } = await openPage(`${server.url}/help`);
    await search(page, name);
    await found(page)
      .getByRole('option')
      .filter({ hasText: name })
      .filter({ hasText: ja.shell.search.type[type] })
      .first()
      .click();
    await page.waitForURL((url) => url.href.includes(address));
    await page.locator('h1').waitFor();
  });

  it('finds pages and definitions in the words of the language', async () => {
    const { page } = await openPage(`${server.url}/map?lang=en`);
    await search(page, 'betweenness');
    const groups = found(page).getByRole('group');
    await groups.filter({ hasText: en.shell.search.group.definitions }).waitFor();
    await found(page).getByRole('option').first().click();
    await page.waitForURL(/\/help\?lang=en#betweenness$/);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('betweenness');
    await page.goto(`${server.url}/map`);
    await search(page, 'ちず');
    const map = found(page).getByRole('option', { name: ja.page.map, exact: true });
    await map.waitFor();
  });

  it('says that nothing was found', async () => {
    const { page } = await openPage(`${server.url}/help`);
    await search(page, 'そんなものはどこにもない');
    await page.getByRole('status').filter({ hasText: ja.shell.search.none }).waitFor();
    expect(await options(page)).toEqual([]);
  });

  it('finds no person for the public', async () => {
    const { page } = await openPage(`${server.url}/help`);
    await search(page, person);
    await found(page).getByRole('option').filter({ hasText: person }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel(ja.viewer.label).selectOption('PUBLIC');
    await page.getByRole('button', { name: ja.shell.search.open }).click();
    await page.keyboard.type(person);
    await page.getByRole('status').filter({ hasText: ja.shell.search.none }).waitFor();
    expect((await options(page)).filter((option) => option.includes(person))).toEqual([]);
  });
});
