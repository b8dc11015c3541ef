// Two people at one record, a network that fails, and something typed that must not be lost, in a real browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { editButton, formField, makePrincipal, storedPrincipal } from '../support/principals.ts';
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

describeBrowser('what was typed into a form', (openPage) => {
  it('shows both versions where someone else saved first, and saves what is chosen', {
    timeout: STORY,
  }, async () => {
    const id = await makePrincipal(server, { ...start, name: '競合の会' });
    const opened = await openPage(`${server.url}/principals/${id}?edit=facts`);
    const { page } = opened;
    await page.getByLabel('よみがな').fill('わたしのよみ');
    await formField(page, 'aliases').getByRole('textbox').fill('わたしの別名');
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
    expect(await storedPrincipal(server, id)).toMatchObject({
      ...{ kana: 'わたしのよみ', aliases: ['わたしの別名'], website: 'https://other.example/' },
    });
    expectQuiet(other);
    expectQuiet(opened);
  });

  it('keeps what was typed while the network is down, and saves it once it is back', async () => {
    const id = await makePrincipal(server, { ...start, name: '圏外の会' });
    const { page } = await openPage(`${server.url}/principals/${id}?edit=contact`);
    await page.getByLabel('備考').fill('電話は午前中に');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('入力した内容は、この画面に残っています。').waitFor();
    expect(await page.getByLabel('備考').inputValue()).toBe('電話は午前中に');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="contact"] [data-saved]').waitFor();
    expect(await storedPrincipal(server, id)).toMatchObject({ note: '電話は午前中に' });
  });

  it('takes for saved what was saved although the answer was lost', async () => {
    const id = await makePrincipal(server, { ...start, name: '返事のない会' });
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
    expect(await storedPrincipal(server, id)).toMatchObject({ kana: 'へんじのないかい' });
  });

  it('asks before something typed is lost, but not where nothing is', async () => {
    const id = await makePrincipal(server, { ...start, name: '書きかけの会' });
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
    await page.getByRole('button', { name: '保存せずに進む' }).click();
    await editButton(page, 'facts').waitFor();
    expect(await storedPrincipal(server, id)).toMatchObject({ kana: 'てすと' });
    await editButton(page, 'facts').click();
    await page.getByRole('button', { name: '取り消す' }).click();
    await editButton(page, 'facts').waitFor();
    expectQuiet(opened);
  });

  it('asks before another viewer is chosen, keeps all where nobody is, and forgets it where one is', async () => {
    const id = await makePrincipal(server, { ...start, name: '立場の変わる会' });
    const opened = await openPage(`${server.url}/principals/${id}?edit=facts`);
    const { page } = opened;
    const viewer = page.getByRole('combobox', { name: '閲覧者' });
    await page.getByLabel('よみがな').fill('かきかけ');
    await viewer.selectOption('ADMIN');
    await page.getByRole('dialog').getByText('保存していない入力があります').waitFor();
    await page.getByRole('button', { name: '入力を続ける' }).click();
    expect(await viewer.inputValue()).toBe('COORDINATOR');
    expect(await page.getByLabel('よみがな').inputValue()).toBe('かきかけ');
    await viewer.selectOption('ADMIN');
    await page.getByRole('button', { name: '保存せずに進む' }).click();
    await expect.poll(() => page.getByLabel('よみがな').inputValue()).toBe('てすと');
    expect(await viewer.inputValue()).toBe('ADMIN');
    await viewer.selectOption('PLANNER');
    await page.locator('form').waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expectQuiet(opened);
  });

  it('stays as it is where nothing was changed', async () => {
    const id = await makePrincipal(server, { ...start, name: 'そのままの会' });
    const { revision } = await storedPrincipal(server, id);
    const { page } = await openPage(`${server.url}/principals/${id}?edit=facts`);
    await page.getByRole('button', { name: '保存する' }).click();
    await editButton(page, 'facts').waitFor();
    expect((await storedPrincipal(server, id)).revision).toBe(revision);
  });
});
