// What a printed page shows: its title, the day and the conditions, all of it, and nothing that one can only operate.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pages } from '../../client/shell/pages.ts';
import en from '../../client/words/en.json' with { type: 'json' };
import ja from '../../client/words/ja.json' with { type: 'json' };
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const paper = { viewport: { width: 794, height: 1123 } };

describeBrowser('on paper', (openPage) => {
  it.each(pages.map(({ to }) => to))(
    '%s is headed, and has no navigation',
    { timeout: 60_000 },
    async (to) => {
      const { page } = await openPage(`${server.url}${to}?lang=en`, paper);
      await page.locator('main h1').waitFor();
      const head = page.locator('[data-print-head]');
      expect(await head.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      await head.getByText(await page.title(), { exact: true }).waitFor();
      const said = await head.innerText();
      for (const text of [String(new Date().getFullYear()), en.viewer.COORDINATOR, page.url()])
        expect(said).toContain(text);
      await page.getByText(en.product.fictional).waitFor();
      const operable = page.locator(
        'nav, input, select, textarea, button:not(th button, [data-legend] [aria-pressed])',
      );
      expect(await operable.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    },
  );

  it('says the conditions in words', async () => {
    const { page } = await openPage(
      `${server.url}/map?from=2022&to=2024&sectors=EDUCATION&domains=C&view=table`,
    );
    await page.locator('main h1').waitFor();
    await page.emulateMedia({ media: 'print' });
    const said = await page.locator('[data-print-head]').innerText();
    for (const text of [
      '令和4年度（2022）から令和6年度（2024）まで',
      ja.sector.EDUCATION,
      `C ${ja.domain.C}`,
    ])
      expect(said).toContain(text);
    await page.goto(`${server.url}/map`);
    await page.locator('[data-print-head]').getByText(ja.shell.print.all, { exact: true }).waitFor();
  });

  it('shows all of what scrolls on the screen, and cuts no row', async () => {
    const { page } = await openPage(`${server.url}/principals?per=100`, paper);
    const rows = page.locator('main tbody tr');
    await rows.nth(99).waitFor();
    await page.emulateMedia({ media: 'print' });
    const [main, last] = await page.evaluate(() => {
      const bottom = (place: string) => document.querySelector(place)!.getBoundingClientRect().bottom;
      return [bottom('main'), bottom('main tbody tr:last-child')];
    });
    expect(main).toBeGreaterThanOrEqual(last!);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(paper.viewport.width);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeGreaterThan(last! - 1);
    expect(await rows.first().evaluate((row) => getComputedStyle(row).breakInside)).toBe('avoid');
    const head = page.locator('main thead').first();
    expect(await head.evaluate((one) => getComputedStyle(one).display)).toBe('table-header-group');
    // What stays in sight on the screen would stand on the first sheet alone.
    const stuck = page.locator('main :is(thead, thead *, td, th)');
    expect(
      await stuck.evaluateAll(
        (all) => all.filter((one) => getComputedStyle(one).position === 'sticky').length,
      ),
    ).toBe(0);
    expect(
      await head
        .locator('button')
        .first()
        .evaluate((one) => getComputedStyle(one).display),
    ).toBe('contents');
  });

  it('begins a record on the first sheet, and leaves out what stands there for the screen alone', async () => {
    const { page } = await openPage(`${server.url}/principals`, paper);
    await page.locator('main tbody th a').first().click();
    await page.locator('[data-position="ready"]').waitFor();
    const closed = page.locator('main details:not([open])').first();
    const manage = page.getByRole('heading', { name: ja.principal.section.manage });
    expect([await closed.isVisible(), await manage.isVisible()]).toEqual([true, true]);
    await page.emulateMedia({ media: 'print' });
    expect([await closed.isVisible(), await manage.isVisible()]).toEqual([false, false]);
    expect(await page.locator('main article').evaluate((one) => getComputedStyle(one).breakInside)).toBe(
      'auto',
    );
  });
});
