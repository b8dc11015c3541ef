// A principal is registered, given an offer and a need, corrected and archived, in a real browser on a real server.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FormSearchDocument } from '../../client/gql/graphql.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import {
  editButton,
  formField,
  makePrincipal,
  storedPrincipal,
  writePrincipal,
} from '../support/principals.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Longest that a story of many steps may take on a busy machine, milliseconds. */
const STORY = 120_000;

/** What a principal of a test begins with. */
const start = { kana: 'てすと', sector: 'CIVIC_GROUP' } as const;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1)!;

async function found(text: string) {
  return (await ask(server, FormSearchDocument, { text, types: ['PRINCIPAL'] })).search;
}

describeBrowser('a principal', (openPage) => {
  it('is registered: what is missing is said, names like it are found, the kind decides the sector', {
    timeout: STORY,
  }, async () => {
    const opened = await openPage(`${server.url}/principals`);
    const { page } = opened;
    const [known] = await found('自治振興会');
    await page.locator('a[href^="/principals/new"]').first().click();
    await page.getByRole('heading', { level: 1, name: '主体の登録' }).waitFor();

    // What is missing is said at the field and above the form, and nothing is sent.
    await page.getByRole('button', { name: '登録する' }).click();
    await formField(page, 'name').getByText('入力してください。').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.dataset.refused')).toBe('');
    await page.getByRole('link', { name: /^名称：/ }).click();
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-invalid")')).toBe('true');

    // A name that is there already, written with a blank, is found.
    await page.getByLabel('名称', { exact: false }).first().fill(`${known!.name} `);
    await page.locator('[data-similar]').getByRole('link', { name: known!.name }).waitFor();
    await page.getByLabel('名称', { exact: false }).first().fill('湖畔こども食堂');
    await page.locator('[data-similar]').waitFor({ state: 'detached' });
    await page.getByLabel('よみがな').fill('こはんこどもしょくどう');
    await page.getByLabel('種別').selectOption('NPO法人');
    expect(await page.getByLabel('主体の区分').inputValue()).toBe('CIVIC_GROUP');
    await page.getByRole('checkbox', { name: '子どもの健全育成' }).check();
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByRole('heading', { level: 1, name: '湖畔こども食堂' }).waitFor();
    await page.locator('[data-said="created"]').waitFor();
    const id = idIn(page);
    expect(await storedPrincipal(server, id)).toMatchObject({
      ...{ name: '湖畔こども食堂', kind: 'NPO法人', sector: 'CIVIC_GROUP', status: 'ACTIVE' },
    });
    expectQuiet(opened);
  });

  it('is put into a district, archived and brought back', { timeout: STORY }, async () => {
    const id = await makePrincipal(server, { ...start, name: '保管の会' });
    const opened = await openPage(`${server.url}/principals/${id}`);
    const { page } = opened;
    await editButton(page, 'belonging').click();
    await formField(page, 'districts').getByRole('combobox').fill('わかばだい');
    await page.getByRole('option', { name: 'わかばだい' }).click();
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="belonging"] [data-saved]').waitFor();
    expect((await storedPrincipal(server, id)).districts).toHaveLength(1);

    await page.getByRole('button', { name: '保管する' }).click();
    await page.getByRole('alertdialog').getByText('いつでも元に戻せます').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: '保管する' }).click();
    await page.locator('[data-said="archived"]').waitFor();
    expect(await found('保管の会')).toEqual([]);
    expect(await editButton(page, 'facts').count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.locator('[data-said="broughtBack"]').waitFor();
    expect(await found('保管の会')).toHaveLength(1);
    expectQuiet(opened);
  });

  it('offers nothing to edit to those who may not', async () => {
    const id = await makePrincipal(server, { ...start, name: '見るだけの会' });
    const opened = await openPage(`${server.url}/principals/${id}?edit=facts`);
    const { page } = opened;
    await page.getByRole('button', { name: '保存する' }).waitFor();
    for (const viewer of ['PUBLIC', 'COMMITTEE', 'PLANNER']) {
      await page.getByRole('combobox', { name: '閲覧者' }).selectOption(viewer);
      await page.locator('[data-section="facts"]').waitFor();
      await page.locator('[data-section="facts"] form').waitFor({ state: 'detached' });
      expect(await editButton(page, 'facts').count()).toBe(0);
      expect(await page.locator('[data-section="contact"]').count()).toBe(0);
      expect(await page.getByRole('button', { name: '保管する' }).count()).toBe(0);
      expect(await page.getByRole('link', { name: 'ほかの主体と統合する' }).count()).toBe(0);
    }
    for (const path of ['new', 'merge']) {
      await page.goto(`${server.url}/principals/${path}`);
      await page.locator('[data-refused]').waitFor();
      expect(await page.locator('main form').count()).toBe(0);
    }
    expectQuiet(opened);
  });

  it('tells administrators who changed what', async () => {
    const id = await makePrincipal(server, { ...start, name: '変更の会' });
    await writePrincipal(server, id, { kana: 'へんこうのかい' });
    const { page } = await openPage(`${server.url}/principals/${id}`);
    await editButton(page, 'facts').waitFor();
    expect(await page.locator('[data-history]').count()).toBe(0);
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('ADMIN');
    const lines = page.locator('[data-history] li');
    await lines.nth(1).waitFor();
    expect(await lines.nth(0).innerText()).toMatch(/協働コーディネーター\s*変更（よみがな）/);
    expect(await lines.nth(1).innerText()).toMatch(/協働コーディネーター\s*登録/);
  });
});
