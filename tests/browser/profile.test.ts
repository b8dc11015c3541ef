// The page of the city's words in a real browser on a real server: five cities as the API tells them, and the change to another.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ProfilesDocument } from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { projectOf, writeProject } from '../support/written.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const profiles = async () => (await ask(server, ProfilesDocument, {})).profiles;
const profile = async (code: string) => (await profiles()).find((each) => each.code === code)!;
const rows = (page: Page) => page.locator('[data-form]');
const asAdmin = async (page: Page) => {
  await page.evaluate("localStorage.setItem('kyodo-viewer', 'ADMIN')");
  await page.reload();
};

describeBrowser('the page of the city’s words', (openPage) => {
  it('shows each of the five cities as the API tells it: forms with their domain and where it comes from', async () => {
    const opened = await openPage(`${server.url}/profile`);
    const { page } = opened;
    for (const told of await profiles()) {
      await page.getByRole('link', { name: told.name.ja }).click();
      await page.locator(`[data-profile="${told.code}"]`).waitFor();
      expect(await page.locator('nav a[aria-current="page"]', { hasText: told.name.ja }).count()).toBe(1);
      expect(await page.getByRole('navigation', { name: '自治体' }).locator('[aria-current]').count()).toBe(
        1,
      );
      await expect.poll(() => rows(page).count()).toBe(told.forms.length);
      for (const { label, domain, printed, ours } of told.forms) {
        const row = page.locator(`[data-form="${label.ja}"]`);
        expect(await row.locator('[data-domain]').getAttribute('data-domain')).toBe(domain);
        const source = printed
          ? '指針に印刷'
          : ours
            ? '形態も領域も本アトラスが補ったもの'
            : '本アトラスの読み方';
        expect(await row.locator('td').nth(1).innerText()).toBe(source);
      }
      const shown = await page.locator('main').innerText();
      const { suitability, stages, doctrines, notes } = told;
      for (const words of [...told.principles, ...suitability, ...notes]) expect(shown).toContain(words.ja);
      for (const { label, steps } of stages)
        for (const words of [label, ...steps]) expect(shown).toContain(words.ja);
      for (const { label, meaning } of doctrines)
        for (const words of [label, meaning]) expect(shown).toContain(words.ja);
      for (const { points } of told.strengths) for (const words of points) expect(shown).toContain(words.ja);
      for (const { examples } of told.suitedFields)
        for (const words of examples) expect(shown).toContain(words.ja);
      for (const { label, sector } of told.kinds)
        expect(await page.locator(`[data-sector="${sector}"]`).innerText()).toContain(label.ja);
      expect(shown.includes('補助金の年数')).toBe(told.subsidyYears !== null);
    }
    expectQuiet(opened);
  });

  it('leads from a form in use to its projects', async () => {
    const { forms } = await profile('koka');
    const { label, projects } = forms[0]!;
    const { page } = await openPage(`${server.url}/profile`);
    await page
      .locator(`[data-form="${label.ja}"]`)
      .getByRole('link', { name: String(projects) })
      .click();
    await page.waitForURL(/\/projects\?/);
    expect(new URL(page.url()).searchParams.get('forms')).toBe(label.ja);
    await page.getByText(`${projects}事業`).first().waitFor();
  });

  it('lets nobody but administrators change the words', async () => {
    const { page } = await openPage(`${server.url}/profile?city=ueda&change=1`);
    await page.getByText('言葉の切替えは管理者が行います。').waitFor();
    expect(await page.locator('[data-change]').count()).toBe(0);
  });
});

describeBrowser('changing the city’s words', (openPage) => {
  let managed: string;
  beforeEach(async () => {
    managed = await writeProject(server, { name: '館の運営', form: '委託・指定管理', startYear: 2024 });
  });

  it('shows before what would change, does it when told, lists what is unknown with the way to mend it, and can be undone', async () => {
    const next = await profile('ueda');
    const opened = await openPage(`${server.url}/profile?city=ueda`);
    const { page } = opened;
    await asAdmin(page);
    await page.getByRole('link', { name: '上田市の言葉に切り替える' }).click();
    const preview = page.locator('[data-change="ueda"]');
    await preview.waitFor();
    expect(await preview.locator('[data-unknown]').getAttribute('data-unknown')).toBe(
      String(next.unknownForms.length),
    );
    for (const { form, projects } of next.unknownForms)
      expect(await preview.locator('li', { hasText: form }).innerText()).toContain(`${projects}事業`);
    for (const { domain, projects } of next.domains)
      expect(
        await preview
          .locator(`tr[data-domain="${domain ?? 'none'}"] td`)
          .nth(1)
          .innerText(),
      ).toBe(projects.toLocaleString('ja'));
    expect((await projectOf(server, managed)).domain.domain).toBe('D');
    await preview.getByRole('button', { name: '上田市に切り替える' }).click();
    await preview.waitFor({ state: 'detached' });
    await page.locator('[data-profile="ueda"]').waitFor();
    expect((await profile('ueda')).inUse).toBe(true);
    expect((await projectOf(server, managed)).domain.domain).toBeNull();

    await page.getByRole('heading', { name: 'この市の言葉にない形態' }).waitFor();
    await page.locator('[data-unknown] li', { hasText: '委託・指定管理' }).getByRole('link').click();
    await page.waitForURL(/\/projects\?/);
    expect(new URL(page.url()).searchParams.get('forms')).toBe('委託・指定管理');
    await page.goto(`${server.url}/projects/${managed}`);
    await page.getByText('上田市の言葉にない形態です。').waitFor();

    await page.goto(`${server.url}/profile?city=koka&change=1`);
    await page.getByRole('button', { name: '甲賀市に切り替える' }).click();
    await page.locator('[data-profile="koka"]').waitFor();
    await expect.poll(async () => (await profile('koka')).inUse).toBe(true);
    expect((await projectOf(server, managed)).domain.domain).toBe('D');
    expectQuiet(opened);
  });

  it('is looked at and left by keyboard alone, in English', async () => {
    const { page } = await openPage(`${server.url}/profile?lang=en&city=saku`);
    // The word of the records stands beside, as nobody has registered a translation.
    const { label } = (await profile('saku')).forms[0]!;
    await page.getByRole('rowheader', { name: `${label.en} ${label.ja}` }).waitFor();
    await asAdmin(page);
    await page.getByRole('link', { name: 'Change to the words of Saku' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-change="saku"]').waitFor();
    await page.getByRole('link', { name: 'Leave it' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-change]').waitFor({ state: 'detached' });
    expect((await profile('koka')).inUse).toBe(true);
  });
});
