// Two records become one after a look at what becomes of them, in a real browser on a real server.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  CreateChallengeDocument,
  CreateCoordinatorDocument,
  SetKnowsDocument,
  UpdatePrincipalDocument,
} from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { pressOn } from '../support/keyboard.ts';
import { makePrincipal, storedPrincipal } from '../support/principals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { writeProject } from '../support/written.ts';

/** Longest that a story of many steps may take on a busy machine, milliseconds. */
const STORY = 120_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** What a merge would do, once it is about the two that are chosen. */
const preview = (page: Page) => page.locator('[data-preview="now"]');

const row = (page: Page, name: string) => page.locator(`[data-preview] tr[data-field="${name}"]`);

describeBrowser('a merge', (openPage) => {
  it('shows what comes over and what does not, and the other way round when swapped', async () => {
    const keep = await makePrincipal(server, {
      name: '川を守る会',
      kana: 'かわをまもるかい',
      sector: 'CIVIC_GROUP',
    });
    const website = 'https://kawa.example/';
    const absorb = await makePrincipal(server, { name: '河を守る会', kana: 'かわをまもるかいに', website });
    const opened = await openPage(`${server.url}/principals/merge?keep=${keep}&absorb=${absorb}`);
    const { page } = opened;
    await preview(page).waitFor();
    expect(await row(page, 'website').getAttribute('data-what')).toBe('taken');
    expect(await row(page, 'kana').getAttribute('data-what')).toBe('left');
    await page.getByText('移るつながりはありません。').waitFor();
    await page.getByRole('radio', { name: '河を守る会' }).check();
    await page.locator('tr[data-field="sector"][data-what="taken"]').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ keep: absorb, absorb: keep });
    await page.getByRole('button', { name: '相手を選び直す' }).click();
    await page.getByRole('combobox', { name: '統合する相手を探す' }).fill('かわをまもるかい');
    await page.getByRole('option', { name: '川を守る会' }).click();
    await preview(page).waitFor();
    expectQuiet(opened);
  });

  it('is not made when someone wrote one of the two since it was looked at', async () => {
    const [keep, absorb] = [
      await makePrincipal(server, { name: '山の会 本部' }),
      await makePrincipal(server, { name: '山の会 支部' }),
    ];
    const { page } = await openPage(`${server.url}/principals/merge?keep=${keep}&absorb=${absorb}`);
    await preview(page).waitFor();
    const { revision } = await storedPrincipal(server, absorb);
    const input = { id: absorb, revision, website: 'https://yama.example/' };
    await ask(server, UpdatePrincipalDocument, { input });
    await page.getByRole('button', { name: 'この内容で統合する' }).click();
    await page.getByText('統合できませんでした').waitFor();
    expect((await storedPrincipal(server, absorb)).id).toBe(absorb);
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await page.locator('tr[data-field="website"][data-what="taken"]').waitFor();
    await page.getByRole('button', { name: 'この内容で統合する' }).click();
    await page.locator('[data-merged]').waitFor();
    expect((await storedPrincipal(server, absorb)).id).toBe(keep);
  });

  it('says why two cannot be one', async () => {
    const [person, group] = [
      await makePrincipal(server, { name: '個人のかた', sector: 'CITIZEN' }),
      await makePrincipal(server, { name: '団体の会', sector: 'CIVIC_GROUP' }),
    ];
    const { page } = await openPage(`${server.url}/principals/merge?keep=${person}&absorb=${group}`);
    await page.getByText('個人と団体は統合できません。', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'この内容で統合する' }).count()).toBe(0);
  });

  it('of projects goes from the page of one over the preview to the result', { timeout: STORY }, async () => {
    const principal = await makePrincipal(server, { name: '夏祭り実行委員会', sector: 'CIVIC_GROUP' });
    const keep = await writeProject(server, { name: '夏祭り', startYear: 2022, form: '共催' });
    const absorb = await writeProject(server, {
      ...{ name: '夏祭り 前夜祭', startYear: 2020, endYear: 2024, summary: '前の晩の集まり' },
      participations: [{ principal, role: 'LEAD' }],
    });
    const opened = await openPage(`${server.url}/projects/${keep}`);
    const { page } = opened;
    await page.getByRole('link', { name: 'ほかの協働事業と統合する' }).click();
    await page.getByRole('combobox', { name: '統合する相手を探す' }).fill('夏祭り 前夜祭');
    await page.getByRole('option', { name: '夏祭り 前夜祭' }).click();
    await preview(page).waitFor();
    expect(await row(page, 'startYear').getAttribute('data-what')).toBe('taken');
    expect(await row(page, 'summary').getAttribute('data-what')).toBe('taken');
    expect(await row(page, 'aliases').innerText()).toContain('夏祭り 前夜祭');
    await page.getByRole('heading', { name: '参加する主体（1件）' }).waitFor();
    await page.getByRole('button', { name: 'この内容で統合する' }).click();
    await page.getByRole('heading', { name: '「夏祭り 前夜祭」を「夏祭り」に統合しました。' }).waitFor();
    await page.goto(`${server.url}/projects/${absorb}`);
    await page.locator(`[data-record="${keep}"]`).waitFor();
    expectQuiet(opened);
  });

  it('of coordinators is made by keyboard, in English', { timeout: STORY }, async () => {
    const make = async (name: string, more = {}) =>
      (await ask(server, CreateCoordinatorDocument, { input: { name, ...more } })).saved.record.id;
    const keep = await make('山田つなぎ');
    const absorb = await make('山田つなぎ（旧姓）', { cohort: '令和4年度講座' });
    const principal = await makePrincipal(server, { name: '知人の会' });
    const input = { coordinator: absorb, principal, strength: 3 };
    await ask(server, SetKnowsDocument, { input });
    const opened = await openPage(`${server.url}/coordinators/merge?lang=en&keep=${keep}&absorb=${absorb}`, {
      viewport: { width: 360, height: 740 },
    });
    const { page } = opened;
    await preview(page).waitFor();
    expect(await row(page, 'cohort').getAttribute('data-what')).toBe('taken');
    await page.locator('[data-over="acquaintances"]').getByText('知人の会').waitFor();
    await pressOn(page, page.getByRole('button', { name: 'Merge like this' }));
    await pressOn(page, page.getByRole('link', { name: /^Open “/ }));
    await page.locator(`[data-record="${keep}"]`).waitFor();
    expectQuiet(opened);
  });

  it('of challenges says in which field they differ, and not to whoever may not merge', async () => {
    const make = async (title: string, raisedYear: number, description: string) => {
      const made = { title, raisedYear, description };
      return (await ask(server, CreateChallengeDocument, { input: made })).saved.record.id;
    };
    const [keep, absorb] = [
      await make('通学路の見守り', 2023, '朝'),
      await make('登下校の見守り', 2021, '夕方'),
    ];
    const opened = await openPage(`${server.url}/challenges/${keep}`);
    const { page } = opened;
    await page.getByRole('link', { name: 'ほかの地域課題と統合する' }).click();
    await page.goto(`${server.url}/challenges/merge?keep=${keep}&absorb=${absorb}`);
    await preview(page).waitFor();
    for (const field of ['description', 'raisedYear'])
      expect(await row(page, field).getAttribute('data-what')).toBe('left');
    expect(await row(page, 'title').innerText()).toContain('別名になる');
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PLANNER');
    await page.getByRole('heading', { name: 'この立場では統合できません' }).waitFor();
    expectQuiet(opened);
  });
});
