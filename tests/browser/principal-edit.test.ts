// A principal is registered, given an offer and a need, corrected and archived, in a real browser on a real server.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FormSearchDocument } from '../../client/gql/graphql.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { pressOn, reach, writeInto } from '../support/keyboard.ts';
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
    await expectAccessible(page);

    // What is missing is said at the field and above the form, and nothing is sent.
    await page.getByRole('button', { name: '登録する' }).click();
    await formField(page, 'name').getByText('入力してください。').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.dataset.refused')).toBe('');
    await page.getByRole('link', { name: /^名称：/ }).click();
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-invalid")')).toBe('true');
    await expectAccessible(page);

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

  it('is given an offer and a need, and a mistake in it is refused where it was made', {
    timeout: STORY,
  }, async () => {
    const id = await makePrincipal(server, { ...start, name: '提供の会' });
    const opened = await openPage(`${server.url}/principals/${id}`);
    const { page } = opened;
    await editButton(page, 'resources').click();
    expect(new URL(page.url()).searchParams.get('edit')).toBe('resources');
    await formField(page, 'offers').getByRole('checkbox', { name: '場所' }).check();
    await page.getByLabel('提供できるものの内容').fill('毎週水曜の夕方、広間を使えます');
    await formField(page, 'needs').getByRole('checkbox', { name: '人財' }).check();
    await page.getByLabel('求めているものの内容').fill('調理の手伝い');
    await expectAccessible(page);
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="resources"] [data-saved]').waitFor();
    await page.getByText('毎週水曜の夕方、広間を使えます').waitFor();
    expect(new URL(page.url()).searchParams.get('edit')).toBeNull();
    expect(await storedPrincipal(server, id)).toMatchObject({
      offers: ['PLACE'],
      needs: ['PEOPLE'],
      needsNote: '調理の手伝い',
    });

    // The API's own rule is said at its field, and what was typed stays.
    await editButton(page, 'facts').click();
    await page.getByLabel('法人番号').fill('1234567890123');
    await page.getByLabel('よみがな').fill('こはんこどもしょくどうはんちか');
    await page.getByRole('button', { name: '保存する' }).click();
    await formField(page, 'corporateNumber').getByText('法人番号の検査数字が合いません。').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.dataset.refused')).toBe('');
    expect(await page.getByLabel('よみがな').inputValue()).toBe('こはんこどもしょくどうはんちか');
    await expectAccessible(page);
    await page.getByLabel('法人番号').fill('７０００-０１２０５０００２');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="facts"] [data-saved]').waitFor();
    expect(await storedPrincipal(server, id)).toMatchObject({ corporateNumber: '7000012050002' });
    await expect
      .poll(() => editButton(page, 'facts').evaluate((button) => button === document.activeElement))
      .toBe(true);
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
    await expectAccessible(page);
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

  it('is registered, corrected and archived by keyboard alone, in English, on a narrow window', {
    timeout: STORY,
  }, async () => {
    const opened = await openPage(`${server.url}/principals/new?lang=en`, {
      viewport: { width: 360, height: 740 },
    });
    const { page } = opened;
    await writeInto(page, page.getByLabel('Name', { exact: false }).first(), 'Kohan Kids');
    await reach(page, page.getByLabel('Kind'));
    await page.keyboard.type('市民活動');
    await reach(page, formField(page, 'aliases').getByRole('textbox'));
    await page.keyboard.type('KK');
    await page.keyboard.press('Enter');
    await formField(page, 'aliases').getByRole('button', { name: 'Remove “KK”' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await pressOn(page, page.getByRole('checkbox', { name: 'Goods' }).first(), 'Space');
    await pressOn(page, page.getByRole('button', { name: 'Register' }));
    await page.getByRole('heading', { level: 1, name: 'Kohan Kids' }).waitFor();
    const id = idIn(page);
    expect(await storedPrincipal(server, id)).toMatchObject({ aliases: ['KK'], offers: ['GOODS'] });

    await pressOn(page, editButton(page, 'belonging'));
    await reach(page, formField(page, 'districts').getByRole('combobox'));
    await page.keyboard.type('わかば');
    await page.getByRole('option', { name: 'わかばだい' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await formField(page, 'districts').getByRole('listitem').waitFor();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await pressOn(page, page.getByRole('button', { name: 'Save', exact: true }));
    await page.locator('[data-section="belonging"] [data-saved]').waitFor();
    expect((await storedPrincipal(server, id)).districts).toHaveLength(1);

    await pressOn(page, editButton(page, 'facts'));
    await writeInto(page, page.getByLabel('Website'), 'no address');
    await page.keyboard.press('Enter');
    await formField(page, 'website').getByText('An address that begins with').last().waitFor();
    await pressOn(page, page.getByRole('link', { name: /^Website/ }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('https://kohan.example/');
    await page.keyboard.press('Enter');
    await page.locator('[data-section="facts"] [data-saved]').waitFor();
    expect(await storedPrincipal(server, id)).toMatchObject({ website: 'https://kohan.example/' });

    await pressOn(page, page.getByRole('button', { name: 'Archive' }));
    await pressOn(page, page.getByRole('alertdialog').getByRole('button', { name: 'Archive' }));
    await page.locator('[data-said="archived"]').waitFor();
    expect((await storedPrincipal(server, id)).archivedAt).not.toBeNull();
    await expectAccessible(page);
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
      await expectAccessible(page);
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
    await expectAccessible(page);
  });
});
