// The page of a project in a real browser on a real server: what is shown is what the API says, and what is written stands in it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type CreateProjectInput,
  ProjectListDocument,
  UpdateProjectDocument,
} from '../../client/gql/graphql.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { namedRecord, projectOf, writeGroup, writeProject } from '../support/written.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const names = (page: Page, role: string) => page.locator(`[data-role="${role}"] li a`).allInnerTexts();
const fact = (page: Page, name: string) =>
  page
    .locator('[data-section="facts"] dt', { hasText: name })
    .first()
    .locator('xpath=following-sibling::dd[1]')
    .innerText();
const project = (input: Partial<CreateProjectInput> & { name: string }) =>
  writeProject(server, { startYear: 2023, endYear: 2025, ...input });

/** Picks a record in a box that finds records: by what is typed, with the keyboard. */
async function pick(page: Page, label: string, text: string) {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

describeBrowser('the page of a project', (openPage) => {
  it('shows what the API says: years of the era, form in the city’s words, domain and why, and who takes part by role', async () => {
    const group = await writeGroup(server, '水辺のこかげの会');
    const office = await writeGroup(server, '水辺のこかげの友');
    const id = await project({
      name: '水辺のそうじ',
      form: '補助金',
      summary: '川べりのごみを拾う。',
      budgetYen: 1_200_000,
      subsidyYen: 300_000,
      subsidySince: 2024,
      deadline: '2026-03-31',
      participations: [
        { principal: group, role: 'LEAD' },
        { principal: office, role: 'FUNDER', since: 2024, until: 2024 },
      ],
    });
    const opened = await openPage(`${server.url}/projects/${id}`);
    const { page } = opened;
    await page.getByRole('heading', { level: 1, name: '水辺のそうじ' }).waitFor();
    await page.getByText('令和5〜7年度', { exact: true }).first().waitFor();
    await page.getByText('2023〜2025', { exact: true }).waitFor();
    const told = await projectOf(server, id);
    expect(told.knownForm!.label.ja).toBe('補助・助成');
    expect(await fact(page, '形態')).toContain(told.knownForm!.label.ja);
    expect(await fact(page, '予算')).toBe('1,200,000円');
    expect(await fact(page, '補助金')).toContain('令和6年度〜');
    expect(await fact(page, '期限')).toBe('令和8年3月31日');
    expect(told.domain).toMatchObject({ domain: 'B', source: 'FORM', printed: false });
    expect(await page.locator('[data-section="domain"] [data-domain]').getAttribute('data-domain')).toBe('B');
    await page.getByText('形態が「補助・助成」なので、本アトラスの読み方でB 市民主導です').waitFor();
    expect([await names(page, 'LEAD'), await names(page, 'FUNDER')]).toEqual([
      ['水辺のこかげの会'],
      ['水辺のこかげの友'],
    ]);
    expect(await page.locator('[data-role="FUNDER"]').innerText()).toContain('令和6年度');
    expect(await page.locator('[data-role="LEAD"]').innerText()).toContain('令和5〜7年度');
    expectQuiet(opened);
  });

  it('shows every participation of the largest projects, under its role and in the order of the API', async () => {
    const { list } = await ask(server, ProjectListDocument, {
      first: 1,
      offset: 0,
      facets: [],
      orderBy: { field: 'SIZE', direction: 'DESC' },
    });
    const told = await projectOf(server, list.nodes[0]!.id);
    const { page } = await openPage(`${server.url}/projects/${told.id}`);
    await page.locator(`[data-record="${told.id}"]`).waitFor();
    for (const [role, parts] of Map.groupBy(told.participations, (part) => part.role))
      expect(await names(page, role)).toEqual(parts.map(({ principal }) => principal.name));
  });

  it('says year by year where those who take part change the domain', async () => {
    const group = await writeGroup(server, '朝市のなかま');
    const office = await namedRecord(server, 'PRINCIPAL', 'みなも市 長寿福祉課');
    const id = await project({
      name: '朝市',
      participations: [
        { principal: group, role: 'LEAD', until: 2024 },
        { principal: office, role: 'PARTNER', since: 2025 },
      ],
    });
    const { page } = await openPage(`${server.url}/projects/${id}`);
    await page.getByRole('heading', { name: '年度による違い' }).waitFor();
    const lines = await page.locator('[data-section="domain"] li').allInnerTexts();
    const told = (await projectOf(server, id)).domainsByYear;
    expect(told.map(({ from, to, reading }) => [from, to, reading.domain])).toEqual([
      [2023, 2024, 'A'],
      [2025, 2025, 'E'],
    ]);
    expect(lines[0]).toMatch(/令和5〜6年度\s*A\s*市民主体/);
    expect(lines[1]).toMatch(/令和7年度\s*E\s*行政主体/);
  });

  it('says of what is worth knowing that there is no record of it, to those who could see one', async () => {
    const id = await project({ name: 'まだ何もない事業' });
    const { page } = await openPage(`${server.url}/projects/${id}`);
    for (const name of ['形態', '分野', '地区', '地域課題', '担当'])
      expect(await fact(page, name)).toBe('記録なし');
    const values = page.locator('[data-section="facts"] dd');
    expect((await values.allInnerTexts()).filter((text) => text.trim() === '')).toEqual([]);
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PUBLIC');
    await expect.poll(() => values.count()).toBe(4);
    expect(await page.locator('[data-section="facts"] dt', { hasText: '担当' }).count()).toBe(0);
  });
});

describeBrowser('writing a project', (openPage) => {
  it('adds a group with the rule said beside, corrects a mistake, and takes it out again', async () => {
    await writeGroup(server, '灯りをともす会');
    const id = await project({ name: '灯りの夕べ' });
    const opened = await openPage(`${server.url}/projects/${id}`);
    const { page } = opened;
    const parts = async () =>
      (await projectOf(server, id)).participations.map(({ principal, role, since, until }) => [
        principal.name,
        role,
        since,
        until,
      ]);
    await page.getByRole('button', { name: '参加する主体を加える' }).click();
    await pick(page, '主体', '灯りをともす会');
    await page.getByText('事業の年度（令和5〜7年度）のなかで書きます').waitFor();
    await page.getByRole('textbox', { name: '参加の始まり' }).fill('令和3');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('参加の年度が事業の年度（2023–2025）の外です。').first().waitFor();
    expect(await parts()).toEqual([]);
    await page.getByRole('textbox', { name: '参加の始まり' }).fill('R6');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-role="PARTNER"]').waitFor();
    expect(await parts()).toEqual([['灯りをともす会', 'PARTNER', 2024, null]]);
    // An active project without a lead can be saved, and is said to lack one.
    await page.locator('[data-saved]', { hasText: '実施中の事業に主催がありません。' }).waitFor();
    await page.locator('[data-no-lead]').waitFor();

    await page.getByRole('button', { name: '「灯りをともす会」を編集' }).click();
    await page.getByRole('combobox', { name: '役割' }).selectOption('LEAD');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-role="LEAD"]').waitFor();
    expect(await parts()).toEqual([['灯りをともす会', 'LEAD', 2024, null]]);
    expect(await page.locator('[data-no-lead]').count()).toBe(0);

    await page.getByRole('button', { name: '「灯りをともす会」を編集' }).click();
    await page.getByRole('button', { name: 'この参加を外す' }).click();
    await page
      .getByRole('alertdialog', { name: '「灯りをともす会」の参加を、「灯りの夕べ」から外しますか。' })
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'この参加を外す' }).click();
    await page.getByText('参加した主体の記録がありません。').waitFor();
    expect(await parts()).toEqual([]);
    expectQuiet(opened);
  });

  it('does the same by keyboard alone, in English', async () => {
    await writeGroup(server, 'ほたるを守る会');
    const id = await project({ name: 'ほたるの川', participations: [] });
    const { page } = await openPage(`${server.url}/projects/${id}?lang=en`);
    await page.getByRole('button', { name: 'Add a principal' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Principal' }).waitFor();
    await page.keyboard.type('ほたるを守る会');
    await page.getByRole('option', { name: 'ほたるを守る会' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove “ほたるを守る会”' }).waitFor();
    await page.keyboard.press('Tab');
    // The list of roles: its first letter chooses.
    await page.keyboard.type('Lead');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-role="LEAD"]').waitFor();
    expect((await projectOf(server, id)).participations).toMatchObject([{ role: 'LEAD', since: 2023 }]);
    await expect.poll(() => page.evaluate('document.activeElement?.dataset.opens')).toBe('add');
    await page.getByRole('button', { name: 'Edit “ほたるを守る会”' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Role' }).waitFor();
    await page.getByRole('button', { name: 'Take this part out' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('There is no record of who takes part.').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('participants');
  });

  it('makes a project with the city’s words and advice at hand', async () => {
    await writeGroup(server, '花のみちの会');
    const opened = await openPage(`${server.url}/projects/new`);
    const { page } = opened;
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByText('入力してください。').first().waitFor();
    await page.getByRole('textbox', { name: '事業の名前' }).fill('花のみち');
    await page.getByRole('textbox', { name: /^始まりの年度/ }).fill('令和6');
    await page.getByRole('combobox', { name: '協働の形態' }).selectOption('共催');
    const help = page.locator('[data-form-help="共催"]');
    expect(await help.innerText()).toContain('双方対等');
    expect(await help.innerText()).toContain('本アトラスの読み方');
    await page.getByText('甲賀市の指針にある手引き').click();
    await page.locator('[data-guide]').getByText('自主性の尊重').waitFor();
    await pick(page, '主催する主体', '花のみちの会');
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByRole('heading', { level: 1, name: '花のみち' }).waitFor();
    const told = await projectOf(server, await namedRecord(server, 'PROJECT', '花のみち'));
    expect(told).toMatchObject({ startYear: 2024, form: '共催', domain: { domain: 'C' }, status: 'ACTIVE' });
    expect(told.participations).toMatchObject([{ role: 'LEAD', principal: { name: '花のみちの会' } }]);
    expectQuiet(opened);
  });

  it('sets a domain by hand with its reason, and takes it back', async () => {
    const id = await project({ name: '手で決める事業', form: '共催' });
    const { page } = await openPage(`${server.url}/projects/${id}`);
    await page.getByRole('button', { name: '「協働の領域」を編集' }).click();
    await page.getByRole('combobox', { name: '領域' }).selectOption('B');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('入力してください。').first().waitFor();
    await page.getByRole('textbox', { name: 'そう決めた理由' }).fill('市民が企画した');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('手で決めました。理由：市民が企画した').waitFor();
    expect((await projectOf(server, id)).domain).toMatchObject({ domain: 'B', source: 'MANUAL' });
    await page.getByRole('button', { name: '「協働の領域」を編集' }).click();
    await page.getByRole('button', { name: '手で決めた領域をやめる' }).click();
    await page.getByRole('button', { name: '手で決めた領域をやめる' }).click();
    await page.getByText('形態が「共催」なので').waitFor();
    expect((await projectOf(server, id)).domain).toMatchObject({ domain: 'C', source: 'FORM' });
  });

  it('edits facts in place, shows both versions when someone else was faster, and loses nothing', async () => {
    const id = await project({ name: 'ふたりで直す事業', summary: 'はじめ' });
    const { revision } = await projectOf(server, id);
    const { page } = await openPage(`${server.url}/projects/${id}`);
    await page.getByRole('button', { name: '「登録されている内容」を編集' }).click();
    await page.getByRole('textbox', { name: '概要' }).fill('わたしの案');
    await page.getByRole('textbox', { name: '予算' }).fill('５０，０００');
    await ask(server, UpdateProjectDocument, { input: { id, revision, summary: 'ほかの人の案' } });
    await page.getByRole('button', { name: '保存する' }).click();
    const conflict = page.locator('[data-conflict]');
    await conflict.getByText('ほかの人の案').waitFor();
    await conflict.getByText('わたしの案').click();
    await page.getByRole('button', { name: '選んだ内容で保存する' }).click();
    await page.locator('[data-saved]').waitFor();
    expect(await projectOf(server, id)).toMatchObject({ summary: 'わたしの案', budgetYen: 50_000 });
  });

  it('archives a project and brings it back', async () => {
    const id = await project({ name: 'しまう事業' });
    const { page } = await openPage(`${server.url}/projects/${id}`);
    await page.getByRole('button', { name: '保管する' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '保管する' }).click();
    await page.locator('[data-archived="true"]').waitFor();
    expect((await projectOf(server, id)).archivedAt).not.toBeNull();
    expect(await page.getByRole('button', { name: '参加する主体を加える' }).count()).toBe(0);
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.locator('[data-archived="false"]').waitFor();
    expect((await projectOf(server, id)).archivedAt).toBeNull();
  });

  it('offers those who may not write nothing to write with', async () => {
    const id = await project({ name: '見るだけの事業' });
    const { page } = await openPage(`${server.url}/projects/${id}`);
    await page.getByRole('button', { name: '参加する主体を加える' }).waitFor();
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PLANNER');
    await page.getByRole('button', { name: '参加する主体を加える' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: '編集' }).count()).toBe(0);
    await page.goto(`${server.url}/projects/new`);
    await page.getByText('記録を書き込めるのは、協働コーディネーターと管理者です。').waitFor();
    expect(await page.getByRole('textbox', { name: '事業の名前' }).count()).toBe(0);
  });
});
