// Every page in every state, in both languages, on a desk and on a telephone: axe finds nothing, nothing overflows, all is named.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pages } from '../../client/shell/pages.ts';
import { speaker } from '../client/speaker.ts';
import { expectAccessible, expectFocusShown, expectFramed, expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { pageStates } from '../support/everyPage.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Folder that pictures of all of them are put into, for whoever wants to look at them. */
const folder = process.env.PICTURES;

let server: TestServer;
let empty: TestServer;
beforeAll(async () => {
  server = await startServer();
  empty = await startServer({}, { empty: true });
});
afterAll(async () => {
  await server?.stop();
  await empty?.stop();
});

const windows = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

describeBrowser('every page', (openPage) => {
  it('is in the table', () => {
    const known = pageStates.map(({ path }) => new URL(path, 'http://atlas').pathname);
    expect(pages.filter(({ to }) => !known.includes(to))).toEqual([]);
  });

  it.each(pageStates)('$name', { timeout: 180_000 }, async (state) => {
    const { url } = state.ofEmpty ? empty : server;
    const headings = state.lacks === 'answer' ? 0 : 1;
    const localStorage = state.viewer ? [{ name: 'kyodo-viewer', value: state.viewer }] : [];
    const opened = await openPage(`${url}/icon.svg`, {
      reducedMotion: 'reduce',
      storageState: { cookies: [], origins: [{ origin: url, localStorage }] },
    });
    const { page } = opened;
    page.setDefaultTimeout(60_000);
    await state.before?.(page);
    for (const lang of ['ja', 'en'] as const) {
      await page.context().setOffline(false);
      await page.setViewportSize(windows[0]!);
      await page.goto(`${url}${state.path}${state.path.includes('?') ? '&' : '?'}lang=${lang}`);
      await page.locator(state.shows).first().waitFor();
      await state.does?.(page, speaker(lang).t);
      for (const window of windows) {
        await page.setViewportSize(window);
        const waits = page.locator('main :is(.appear-late, [aria-busy=true])');
        if (state.lacks !== 'answer') await expect.poll(() => waits.count(), { timeout: 60_000 }).toBe(0);
        if (folder) await page.screenshot({ path: `${folder}/${state.name}-${lang}-${window.width}.png` });
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
        });
        await expectFramed(page, lang, headings);
        // Axe takes most of the time: it looks once in each language, once at each width.
        if ((lang === 'ja') !== (window === windows[0])) continue;
        await expectAccessible(page, headings === 0 ? ['page-has-heading-one'] : []);
        if (lang === 'ja') await expectFocusShown(page);
      }
    }
    if (state.lacks !== 'network') expectQuiet(opened);
    expect(opened.foreignRequests).toEqual([]);
  });
});
