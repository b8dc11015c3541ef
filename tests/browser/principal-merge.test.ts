// Two principals become one after a look at what becomes of them, in a real browser on a real server.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  DuplicatesDocument,
  MergePreviewDocument,
  UpdatePrincipalDocument,
} from '../../client/gql/graphql.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { pressOn, reach } from '../support/keyboard.ts';
import { makePrincipal, storedPrincipal } from '../support/principals.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Longest that a story of many steps may take on a busy machine, milliseconds. */
const STORY = 120_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** The likeliest duplicates of the sample city that are still two. */
async function twins() {
  const { duplicates } = await ask(server, DuplicatesDocument, { first: 1 });
  const { record, other, name, otherName } = duplicates[0]!;
  return { keep: other!, absorb: record!, kept: otherName, absorbed: name };
}

const row = (page: Page, name: string) => page.locator(`[data-preview] tr[data-field="${name}"]`);

describeBrowser('a merge', (openPage) => {
  it('goes from the page of one, by a name that is like it, over the preview to the result', {
    timeout: STORY,
  }, async () => {
    const { keep, absorb, kept, absorbed } = await twins();
    const { mergePreview } = await ask(server, MergePreviewDocument, { keep, absorb });
    const opened = await openPage(`${server.url}/principals/${keep}`);
    const { page } = opened;
    await page.getByRole('link', { name: 'ほかの主体と統合する' }).click();
    await page.getByRole('button', { name: `「${absorbed}」と比べる` }).click();
    await page.locator('[data-preview]').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ keep, absorb });
    expect(await row(page, 'aliases').innerText()).toContain(absorbed);
    expect(await row(page, 'name').innerText()).toContain('統合される主体の名称は別名になる');
    const moved = mergePreview.participations;
    expect(moved.length).toBeGreaterThan(0);
    await page.getByText(`協働事業への参加（${moved.length}件）`).waitFor();
    await page.getByText(moved[0]!.project.name).first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'この内容で統合する' }).click();
    await page.locator('[data-merged]').waitFor();
    await page.getByRole('heading', { name: `「${absorbed}」を「${kept}」に統合しました。` }).waitFor();
    await page.getByText(`協働事業への参加が${moved.length}件移りました。`).waitFor();
    await expectAccessible(page);

    // The address of the one that went leads on.
    await page.goto(`${server.url}/principals/${absorb}`);
    await page.getByRole('heading', { level: 1, name: kept }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/principals/${keep}`);
    await page.getByText('開いたアドレスの主体は、この主体に統合されています。').waitFor();
    expect((await storedPrincipal(server, absorb)).id).toBe(keep);
    expect((await storedPrincipal(server, keep)).aliases).toContain(absorbed);
    expectQuiet(opened);
  });

  it('is looked at from the list of possible duplicates', async () => {
    const { keep, absorb } = await twins();
    const opened = await openPage(`${server.url}/data?tab=duplicates`);
    const { page } = opened;
    await page.getByRole('link', { name: '統合するとどうなるかを見る' }).first().click();
    await page.locator('[data-preview]').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ keep, absorb });
    expectQuiet(opened);
  });

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
    await page.locator('[data-preview]').waitFor();
    expect(await row(page, 'website').getAttribute('data-what')).toBe('taken');
    expect(await row(page, 'kana').getAttribute('data-what')).toBe('left');
    await page.getByText('移るつながりはありません。').waitFor();
    await page.getByRole('button', { name: '残すほうを入れ替える' }).click();
    await page.locator('tr[data-field="sector"][data-what="taken"]').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ keep: absorb, absorb: keep });
    await page.getByRole('button', { name: '相手を選び直す' }).click();
    await page.getByRole('combobox', { name: '統合する相手を探す' }).fill('かわをまもるかい');
    await page.getByRole('option', { name: '川を守る会' }).click();
    await page.locator('[data-preview]').waitFor();
    expectQuiet(opened);
  });

  it('is not made when someone wrote one of the two since it was looked at', async () => {
    const [keep, absorb] = [
      await makePrincipal(server, { name: '山の会 本部' }),
      await makePrincipal(server, { name: '山の会 支部' }),
    ];
    const { page } = await openPage(`${server.url}/principals/merge?keep=${keep}&absorb=${absorb}`);
    await page.locator('[data-preview]').waitFor();
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
    await page.getByText('個人と団体は統合できません。').waitFor();
    expect(await page.getByRole('button', { name: 'この内容で統合する' }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('is made by keyboard alone, in English, on a narrow window', { timeout: STORY }, async () => {
    const { keep, absorb, absorbed } = await twins();
    const opened = await openPage(`${server.url}/principals/merge?lang=en&keep=${keep}`, {
      viewport: { width: 360, height: 740 },
    });
    const { page } = opened;
    await reach(page, page.getByRole('combobox', { name: 'Find the other one' }));
    await page.keyboard.type(absorbed);
    await page.getByRole('option', { name: absorbed }).first().waitFor();
    const names = await page.getByRole('option').locator('span[lang="ja"]').allInnerTexts();
    const place = names.findIndex((name) => name.split('\n')[0] === absorbed);
    for (let i = 0; i <= place; i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-preview]').waitFor();
    expect(new URL(page.url()).searchParams.get('absorb')).toBe(absorb);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await expectAccessible(page);
    await pressOn(page, page.getByRole('button', { name: 'Merge like this' }));
    await page.locator('[data-merged]').waitFor();
    await pressOn(page, page.getByRole('link', { name: /^Open “/ }));
    await page.locator(`[data-principal="${keep}"]`).waitFor();
    expect((await storedPrincipal(server, absorb)).id).toBe(keep);
    expectQuiet(opened);
  });
});
