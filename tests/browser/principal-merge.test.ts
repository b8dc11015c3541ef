// Two principals become one after a look at what becomes of them, in a real browser on a real server.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UpdatePrincipalDocument } from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { makePrincipal, storedPrincipal } from '../support/principals.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

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
  });
});
