// The page of a challenge in a real browser on a real server: what is shown is what the API says, and what is written stands in it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChallengeListDocument } from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { challengeOf, namedRecord, writeChallenge, writeGroup, writeProject } from '../support/written.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describeBrowser('the page of a challenge', (openPage) => {
  it('shows what the API says: who raised it, what it needs, and the projects that address it', async () => {
    const { list } = await ask(server, ChallengeListDocument, { first: 100, offset: 0, facets: [] });
    const all = await Promise.all(list.nodes.map(({ id }) => challengeOf(server, id)));
    const told = all.find(
      (each) => each.projects.length > 1 && each.raisedBy.length > 0 && each.needs.length > 0,
    )!;
    const opened = await openPage(`${server.url}/challenges/${told.id}`);
    const { page } = opened;
    await page.getByRole('heading', { level: 1, name: told.title }).waitFor();
    const addressed = await page.locator('section[aria-labelledby="projects"] li a').allInnerTexts();
    expect(addressed.toSorted()).toEqual(told.projects.map(({ name }) => name).toSorted());
    const facts = await page.locator('[data-section="facts"]').innerText();
    for (const { name } of told.raisedBy) expect(facts).toContain(name);
    expect(facts).toContain('必要なもの');
    await page.getByRole('link', { name: addressed[0]! }).click();
    await page.getByRole('heading', { level: 1, name: addressed[0]! }).waitFor();
    await page.getByRole('link', { name: told.title }).click();
    await page.getByRole('heading', { level: 1, name: told.title }).waitFor();
    expectQuiet(opened);
  });

  it('is written down with who raised it, mended, archived and brought back', async () => {
    await writeGroup(server, '坂の上の自治会');
    const opened = await openPage(`${server.url}/challenges/new`);
    const { page } = opened;
    await page.getByRole('textbox', { name: /^題/ }).fill('坂道の手すり');
    await page.getByRole('combobox', { name: '挙げた主体' }).fill('坂の上の自治会');
    await page.getByRole('option', { name: '坂の上の自治会' }).click();
    await page.getByRole('checkbox', { name: '資金' }).check();
    await page.getByRole('button', { name: '登録する' }).click();
    await page.getByRole('heading', { level: 1, name: '坂道の手すり' }).waitFor();
    const id = await namedRecord(server, 'CHALLENGE', '坂道の手すり');
    expect(await challengeOf(server, id)).toMatchObject({
      needs: ['FUNDS'],
      status: 'OPEN',
      raisedBy: [{ name: '坂の上の自治会' }],
    });
    await page.getByRole('button', { name: '「登録されている内容」を編集' }).click();
    await page.getByRole('combobox', { name: /^状態/ }).selectOption('CLOSED');
    await page.getByRole('button', { name: '「坂の上の自治会」を外す' }).click();
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-saved]').waitFor();
    expect(await challengeOf(server, id)).toMatchObject({ status: 'CLOSED', raisedBy: [] });
    await page.getByRole('button', { name: '保管する' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '保管する' }).click();
    await page.locator('[data-archived="true"]').waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.locator('[data-archived="false"]').waitFor();
    expect((await challengeOf(server, id)).archivedAt).toBeNull();
    expectQuiet(opened);
  });

  it('is addressed by a project once that says so, by keyboard alone, in English', async () => {
    const challenge = await writeChallenge(server, '夜道の灯り');
    const project = await writeProject(server, { name: '夜道を照らす', startYear: 2024 });
    const { page } = await openPage(`${server.url}/projects/${project}?lang=en`);
    await page.getByRole('button', { name: 'Edit “What is recorded”' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Challenges' }).focus();
    await page.keyboard.type('夜道の灯り');
    await page.getByRole('option', { name: '夜道の灯り' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '夜道の灯り' }).waitFor();
    expect((await challengeOf(server, challenge)).projects).toMatchObject([{ id: project }]);
    await page.getByRole('link', { name: '夜道の灯り' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '夜道の灯り' }).waitFor();
    await page.getByRole('link', { name: '夜道を照らす' }).waitFor();
  });
});
