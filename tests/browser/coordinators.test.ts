// The page of a coordinator in a real browser on a real server: whom one knows, what one looks after, and who may see it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SetCoordinatesDocument } from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import {
  coordinatorOf,
  namedRecord,
  writeCoordinator,
  writeGroup,
  writeProject,
} from '../support/written.ts';

let server: TestServer;
/** The busiest coordinator of the sample city. */
let busy: string;
beforeAll(async () => {
  server = await startServer();
  busy = await namedRecord(server, 'COORDINATOR', 'コーディネーター 01');
});
afterAll(() => server?.stop());

const view = (page: Page, role: string) => page.getByRole('combobox', { name: '閲覧者' }).selectOption(role);
const links = (page: Page, section: string) =>
  page.locator(`[data-section="${section}"] li a`).allInnerTexts();

describeBrowser('the page of a coordinator', (openPage) => {
  it('shows what the API says: whom one knows, what one looks after, and how much was done against what can be', async () => {
    const told = await coordinatorOf(server, busy);
    const opened = await openPage(`${server.url}/coordinators/${busy}`);
    const { page } = opened;
    await page.getByRole('heading', { level: 1, name: told.name }).waitFor();
    await page.getByRole('button', { name: `すべて表示（${told.knows.length}）` }).click();
    await page.getByRole('button', { name: `すべて表示（${told.coordinates.length}）` }).click();
    expect(await links(page, 'knows')).toEqual(told.knows.map(({ principal }) => principal.name));
    expect(await links(page, 'coordinates')).toEqual(told.coordinates.map(({ project }) => project.name));
    await page.getByText(`1年度に受け持てる数は${told.capacityPerYear}件です。`).waitFor();
    expect(told.introductions.some(({ introductions }) => introductions > told.capacityPerYear!)).toBe(true);
    for (const { year, introductions } of told.introductions) {
      const line = await page.locator(`[data-year="${year}"]`).innerText();
      expect(line).toContain(`${introductions}件`);
      const over = introductions - told.capacityPerYear!;
      expect(line.includes('超過')).toBe(over > 0);
      if (over > 0) expect(line).toContain(`${over}件超過`);
    }
    await page.getByRole('link', { name: told.contactEmail! }).waitFor();
    expectQuiet(opened);
  });

  it('hides names, contacts and ties from those who may not know them, and all of it from the public', async () => {
    const { name, contactEmail, contactPhone } = await coordinatorOf(server, busy);
    const opened = await openPage(`${server.url}/coordinators/${busy}`);
    const { page } = opened;
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const text = () => page.locator('main').innerText();
    await view(page, 'PLANNER');
    await page.getByRole('heading', { level: 1, name }).waitFor({ state: 'detached' });
    await page.locator('[data-section="knows"] [data-tie]').first().waitFor();
    for (const secret of [name, contactEmail!, contactPhone!]) expect(await text()).not.toContain(secret);
    expect(await page.getByRole('button', { name: '編集' }).count()).toBe(0);
    await view(page, 'COMMITTEE');
    await page
      .getByText('知っている主体と担当している事業は、企画担当、協働コーディネーター、管理者だけに')
      .waitFor();
    expect(await page.locator('[data-tie], [data-year]').count()).toBe(0);
    await view(page, 'PUBLIC');
    await page.getByText('コーディネーターのページは、一般公開していません。').waitFor();
    expect(await page.locator('[data-record]').count()).toBe(0);
    expectQuiet(opened);
  });
});

describeBrowser('writing a coordinator', (openPage) => {
  it('makes one, edits in place, archives and brings back', async () => {
    const opened = await openPage(`${server.url}/coordinators/new`);
    const { page } = opened;
    await page.getByRole('textbox', { name: /^名前/ }).fill('つなぎ役の見本');
    await page.getByRole('textbox', { name: '1年度に受け持てる数' }).fill('６');
    await page.getByRole('textbox', { name: 'メール' }).fill('これはメールではない');
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByText('メールアドレスの形ではありません。').first().waitFor();
    await page.getByRole('textbox', { name: 'メール' }).fill('mihon@example.jp');
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByRole('heading', { level: 1, name: 'つなぎ役の見本' }).waitFor();
    const id = await namedRecord(server, 'COORDINATOR', 'つなぎ役の見本');
    expect(await coordinatorOf(server, id)).toMatchObject({
      capacityPerYear: 6,
      contactEmail: 'mihon@example.jp',
    });
    await page.getByRole('button', { name: '「登録されている内容」を編集' }).click();
    await page.getByRole('combobox', { name: /^状態/ }).selectOption('INACTIVE');
    await page.getByRole('textbox', { name: '1年度に受け持てる数' }).fill('');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-saved]').waitFor();
    expect(await coordinatorOf(server, id)).toMatchObject({ capacityPerYear: null, status: 'INACTIVE' });
    await page.getByText('1年度に受け持てる数は登録されていません。').waitFor();
    await page.getByRole('button', { name: '保管する' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '保管する' }).click();
    await page.locator('[data-archived="true"]').waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.locator('[data-archived="false"]').waitFor();
    expect((await coordinatorOf(server, id)).archivedAt).toBeNull();
    expectQuiet(opened);
  });

  it('says whom one knows and how well, changes it, and takes it back', async () => {
    await writeGroup(server, 'ことりの見守り隊');
    const id = await writeCoordinator(server, '知り合いのふえる人');
    const opened = await openPage(`${server.url}/coordinators/${id}`);
    const { page } = opened;
    const knows = async () =>
      (await coordinatorOf(server, id)).knows.map(({ principal, strength, lastContact }) => [
        principal.name,
        strength,
        lastContact,
      ]);
    await page.getByRole('button', { name: '知っている主体を加える' }).click();
    await page.getByRole('combobox', { name: '主体' }).fill('ことりの見守り隊');
    await page.getByRole('option', { name: 'ことりの見守り隊' }).click();
    await page.getByRole('combobox', { name: /^どれくらい/ }).selectOption('3');
    await page.getByLabel('最後に連絡した日').fill('2026-02-03');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="knows"] [data-tie]', { hasText: '信頼関係がある' }).waitFor();
    await page.getByText('最後の連絡 令和8年2月3日').waitFor();
    expect(await knows()).toEqual([['ことりの見守り隊', 3, '2026-02-03']]);
    await page.getByRole('button', { name: '「ことりの見守り隊」を編集' }).click();
    await page.getByRole('combobox', { name: /^どれくらい/ }).selectOption('2');
    await page.getByLabel('最後に連絡した日').fill('');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-section="knows"] [data-tie]', { hasText: 'ときどき一緒に動く' }).waitFor();
    expect(await knows()).toEqual([['ことりの見守り隊', 2, null]]);
    await page.getByRole('button', { name: '「ことりの見守り隊」を編集' }).click();
    await page.getByRole('button', { name: 'この主体を外す' }).click();
    await page.getByRole('button', { name: 'この主体を外す' }).click();
    await page.getByText('知っている主体の記録がありません。').waitFor();
    expect(await knows()).toEqual([]);
    expectQuiet(opened);
  });

  it('moves the years of a project looked after, and takes it out, by keyboard alone, in English', async () => {
    const project = await writeProject(server, { name: '橋わたしの事業', startYear: 2022 });
    const id = await writeCoordinator(server, '担当のかわる人');
    await ask(server, SetCoordinatesDocument, { input: { coordinator: id, project } });
    const { page } = await openPage(`${server.url}/coordinators/${id}?lang=en`);
    const years = async () =>
      (await coordinatorOf(server, id)).coordinates.map(({ since, until }) => [since, until]);
    expect(await years()).toEqual([[2022, null]]);
    await page.getByRole('button', { name: 'Edit “橋わたしの事業”' }).focus();
    await page.keyboard.press('Enter');
    const since = page.getByRole('textbox', { name: 'Looks after it since' });
    await expect.poll(() => since.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2023');
    await page.keyboard.press('Tab');
    await page.keyboard.type('R7');
    await page.keyboard.press('Enter');
    await expect.poll(years).toEqual([[2023, 2025]]);
    await page.getByText('FY2023–2025').waitFor();
    await page.getByRole('button', { name: 'Edit “橋わたしの事業”' }).focus();
    await page.keyboard.press('Enter');
    await since.waitFor();
    await page.getByRole('button', { name: 'Take this project out' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('No project is looked after.').waitFor();
    expect(await years()).toEqual([]);
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('coordinates');
  });
});
