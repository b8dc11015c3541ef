// A principal is registered, given an offer and a need, corrected and archived, in a real browser on a real server.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  CreatePrincipalDocument,
  FormSearchDocument,
  PrincipalForEditDocument,
  UpdatePrincipalDocument,
} from '../../client/gql/graphql.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { pressOn, reach, writeInto } from '../support/keyboard.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Longest that a story of many steps may take on a busy machine, milliseconds. */
const STORY = 120_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1)!;
const stored = async (id: string) => (await ask(server, PrincipalForEditDocument, { id })).principal!;

/** A principal of its own for a test. */
async function make(name: string): Promise<string> {
  const input = { name, kana: 'てすと', sector: 'CIVIC_GROUP' } as const;
  return (await ask(server, CreatePrincipalDocument, { input })).createPrincipal.principal.id;
}

async function write(id: string, values: object): Promise<void> {
  const { revision } = await stored(id);
  await ask(server, UpdatePrincipalDocument, { input: { id, revision, ...values } });
}

async function found(text: string) {
  return (await ask(server, FormSearchDocument, { text, types: ['PRINCIPAL'] })).search;
}

const edit = (page: Page, section: string) =>
  page.locator(`[data-section="${section}"]`).getByRole('button', { name: /を編集$|^Edit “/ });
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);

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
    await field(page, 'name').getByText('入力してください。').waitFor();
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
    expect(await stored(id)).toMatchObject({
      ...{ name: '湖畔こども食堂', kind: 'NPO法人', sector: 'CIVIC_GROUP', status: 'ACTIVE' },
    });
    expectQuiet(opened);
  });

  it('is given an offer and a need, and a mistake in it is refused where it was made', {
    timeout: STORY,
  }, async () => {
    const id = await make('提供の会');
    const opened = await openPage(`${server.url}/principals/${id}`);
    const { page } = opened;
    await edit(page, 'resources').click();
    expect(new URL(page.url()).searchParams.get('edit')).toBe('resources');
    await field(page, 'offers').getByRole('checkbox', { name: '場所' }).check();
    await page.getByLabel('提供できるものの内容').fill('毎週水曜の夕方、広間を使えます');
    await field(page, 'needs').getByRole('checkbox', { name: '人財' }).check();
    await page.getByLabel('求めているものの内容').fill('調理の手伝い');
    await expectAccessible(page);
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="resources"] [data-saved]').waitFor();
    await page.getByText('毎週水曜の夕方、広間を使えます').waitFor();
    expect(new URL(page.url()).searchParams.get('edit')).toBeNull();
    expect(await stored(id)).toMatchObject({
      offers: ['PLACE'],
      needs: ['PEOPLE'],
      needsNote: '調理の手伝い',
    });

    // The API's own rule is said at its field, and what was typed stays.
    await edit(page, 'facts').click();
    await page.getByLabel('法人番号').fill('1234567890123');
    await page.getByLabel('よみがな').fill('こはんこどもしょくどうはんちか');
    await page.getByRole('button', { name: '保存する' }).click();
    await field(page, 'corporateNumber').getByText('法人番号の検査数字が合いません。').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.dataset.refused')).toBe('');
    expect(await page.getByLabel('よみがな').inputValue()).toBe('こはんこどもしょくどうはんちか');
    await expectAccessible(page);
    await page.getByLabel('法人番号').fill('７０００-０１２０５０００２');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="facts"] [data-saved]').waitFor();
    expect(await stored(id)).toMatchObject({ corporateNumber: '7000012050002' });
    await expect
      .poll(() => edit(page, 'facts').evaluate((button) => button === document.activeElement))
      .toBe(true);
    expectQuiet(opened);
  });

  it('is put into a district, archived and brought back', { timeout: STORY }, async () => {
    const id = await make('保管の会');
    const opened = await openPage(`${server.url}/principals/${id}`);
    const { page } = opened;
    await edit(page, 'belonging').click();
    await field(page, 'districts').getByRole('combobox').fill('わかばだい');
    await page.getByRole('option', { name: 'わかばだい' }).click();
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="belonging"] [data-saved]').waitFor();
    expect((await stored(id)).districts).toHaveLength(1);

    await page.getByRole('button', { name: '保管する' }).click();
    await page.getByRole('alertdialog').getByText('いつでも元に戻せます').waitFor();
    await expectAccessible(page);
    await page.getByRole('alertdialog').getByRole('button', { name: '保管する' }).click();
    await page.locator('[data-said="archived"]').waitFor();
    expect(await found('保管の会')).toEqual([]);
    expect(await edit(page, 'facts').count()).toBe(0);
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
    await reach(page, field(page, 'aliases').getByRole('textbox'));
    await page.keyboard.type('KK');
    await page.keyboard.press('Enter');
    await field(page, 'aliases').getByRole('button', { name: 'Remove “KK”' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await pressOn(page, page.getByRole('checkbox', { name: 'Goods' }).first(), 'Space');
    await pressOn(page, page.getByRole('button', { name: 'Register' }));
    await page.getByRole('heading', { level: 1, name: 'Kohan Kids' }).waitFor();
    const id = idIn(page);
    expect(await stored(id)).toMatchObject({ aliases: ['KK'], offers: ['GOODS'] });

    await pressOn(page, edit(page, 'belonging'));
    await reach(page, field(page, 'districts').getByRole('combobox'));
    await page.keyboard.type('わかば');
    await page.getByRole('option', { name: 'わかばだい' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await field(page, 'districts').getByRole('listitem').waitFor();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await pressOn(page, page.getByRole('button', { name: 'Save', exact: true }));
    await page.locator('[data-section="belonging"] [data-saved]').waitFor();
    expect((await stored(id)).districts).toHaveLength(1);

    await pressOn(page, edit(page, 'facts'));
    await writeInto(page, page.getByLabel('Website'), 'no address');
    await page.keyboard.press('Enter');
    await field(page, 'website').getByText('An address that begins with').last().waitFor();
    await pressOn(page, page.getByRole('link', { name: /^Website/ }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('https://kohan.example/');
    await page.keyboard.press('Enter');
    await page.locator('[data-section="facts"] [data-saved]').waitFor();
    expect(await stored(id)).toMatchObject({ website: 'https://kohan.example/' });

    await pressOn(page, page.getByRole('button', { name: 'Archive' }));
    await pressOn(page, page.getByRole('alertdialog').getByRole('button', { name: 'Archive' }));
    await page.locator('[data-said="archived"]').waitFor();
    expect((await stored(id)).archivedAt).not.toBeNull();
    await expectAccessible(page);
    expectQuiet(opened);
  });

  it('shows both versions where someone else saved first, and saves what is chosen', async () => {
    const id = await make('競合の会');
    const opened = await openPage(`${server.url}/principals/${id}?edit=facts`);
    const { page } = opened;
    await page.getByLabel('よみがな').fill('わたしのよみ');
    await field(page, 'aliases').getByRole('textbox').fill('わたしの別名');
    const other = await openPage(`${server.url}/principals/${id}?edit=facts`);
    await other.page.getByLabel('よみがな').fill('ほかのよみ');
    await other.page.getByLabel('ウェブサイト').fill('https://other.example/');
    await other.page.getByRole('button', { name: '保存する' }).click();
    await other.page.locator('[data-section="facts"] [data-saved]').waitFor();

    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('heading', { name: 'ほかの人が先に変更しました' }).waitFor();
    const kana = page.locator('[data-differs="kana"]');
    expect(await kana.innerText()).toContain('わたしのよみ');
    expect(await kana.innerText()).toContain('ほかのよみ');
    expect(await page.locator('[data-differs]').count()).toBe(3);
    await expectAccessible(page);
    await page.getByRole('button', { name: '選んだ内容で保存する' }).click();
    await page.getByText('まだ選んでいない項目があります').waitFor();
    await kana.getByRole('radio').first().check();
    await page.getByRole('button', { name: '選んだ内容で保存する' }).click();
    await page.locator('[data-section="facts"] [data-saved]').waitFor();
    expect(await stored(id)).toMatchObject({
      ...{ kana: 'わたしのよみ', aliases: ['わたしの別名'], website: 'https://other.example/' },
    });
    expectQuiet(other);
    expectQuiet(opened);
  });

  it('keeps what was typed while the network is down, and saves it once it is back', async () => {
    const id = await make('圏外の会');
    const { page } = await openPage(`${server.url}/principals/${id}?edit=contact`);
    await page.getByLabel('備考').fill('電話は午前中に');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('入力した内容は、この画面に残っています。').waitFor();
    expect(await page.getByLabel('備考').inputValue()).toBe('電話は午前中に');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="contact"] [data-saved]').waitFor();
    expect(await stored(id)).toMatchObject({ note: '電話は午前中に' });
  });

  it('takes for saved what was saved although the answer was lost', async () => {
    const id = await make('返事のない会');
    const { page } = await openPage(`${server.url}/principals/${id}?edit=facts`);
    await page.getByLabel('よみがな').fill('へんじのないかい');
    let isLost = false;
    await page.route('**/graphql', async (route) => {
      if (isLost || !route.request().postData()?.includes('updatePrincipal(')) return route.continue();
      isLost = true;
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('入力した内容は、この画面に残っています。').waitFor();
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="facts"] [data-saved]').waitFor();
    expect(await stored(id)).toMatchObject({ kana: 'へんじのないかい' });
  });

  it('asks before something typed is lost, but not where nothing is', async () => {
    const id = await make('書きかけの会');
    const opened = await openPage(`${server.url}/principals/${id}?edit=facts`);
    const { page } = opened;
    await page.getByLabel('よみがな').fill('かきかけ');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    expect(await page.getByLabel('Reading in kana').inputValue()).toBe('かきかけ');
    await page.getByRole('button', { name: '日本語' }).click();
    await page.getByRole('link', { name: '主体の一覧へ' }).click();
    await page.getByRole('dialog').getByText('保存していない入力があります').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.getByLabel('よみがな').inputValue()).toBe('かきかけ');
    await page.getByRole('button', { name: '取り消す' }).click();
    await page.getByRole('button', { name: '保存せずに移動する' }).click();
    await edit(page, 'facts').waitFor();
    expect(await stored(id)).toMatchObject({ kana: 'てすと' });
    await edit(page, 'facts').click();
    await page.getByRole('button', { name: '取り消す' }).click();
    await edit(page, 'facts').waitFor();
    expectQuiet(opened);
  });

  it('stays as it is where nothing was changed', async () => {
    const id = await make('そのままの会');
    const { revision } = await stored(id);
    const { page } = await openPage(`${server.url}/principals/${id}?edit=facts`);
    await page.getByRole('button', { name: '保存する' }).click();
    await edit(page, 'facts').waitFor();
    expect((await stored(id)).revision).toBe(revision);
  });

  it('offers nothing to edit to those who may not', async () => {
    const id = await make('見るだけの会');
    const opened = await openPage(`${server.url}/principals/${id}?edit=facts`);
    const { page } = opened;
    await page.getByRole('button', { name: '保存する' }).waitFor();
    for (const viewer of ['PUBLIC', 'COMMITTEE', 'PLANNER']) {
      await page.getByRole('combobox', { name: '閲覧者' }).selectOption(viewer);
      await page.locator('[data-section="facts"]').waitFor();
      await page.locator('[data-section="facts"] form').waitFor({ state: 'detached' });
      expect(await edit(page, 'facts').count()).toBe(0);
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
    const id = await make('変更の会');
    await write(id, { kana: 'へんこうのかい' });
    const { page } = await openPage(`${server.url}/principals/${id}`);
    await edit(page, 'facts').waitFor();
    expect(await page.locator('[data-history]').count()).toBe(0);
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('ADMIN');
    const lines = page.locator('[data-history] li');
    await lines.nth(1).waitFor();
    expect(await lines.nth(0).innerText()).toMatch(/協働コーディネーター\s*変更（よみがな）/);
    expect(await lines.nth(1).innerText()).toMatch(/協働コーディネーター\s*登録/);
    await expectAccessible(page);
  });
});
