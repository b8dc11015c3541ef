// The shell and the page 照会 in a real browser on a real server.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describeBrowser('the shell', (openPage) => {
  it('leads from the first address to the map', async () => {
    const { page } = await openPage(server.url);
    await page.waitForURL(`${server.url}/map`);
    expect(await page.getByRole('link', { name: '地図' }).getAttribute('aria-current')).toBe('page');
  });

  it('says so where there is no page', async () => {
    const { page, consoleErrors, pageErrors } = await openPage(`${server.url}/nowhere`);
    await page.getByRole('heading', { name: 'ページが見つかりません' }).waitFor();
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
    await page.getByRole('link', { name: '地図へ' }).click();
    await page.waitForURL(`${server.url}/map`);
  });

  it('answers a ready-made question in 照会 from its own files only', async () => {
    const { page, foreignRequests, consoleErrors, pageErrors } = await openPage(`${server.url}/map`);
    await page.getByRole('link', { name: '照会' }).click();
    await page.waitForURL(`${server.url}/explore`);
    await page.getByRole('button', { name: '名前から主体と相手を調べる' }).click();
    // The button does nothing until the editors stand.
    await page.getByText('"自治振興会"').waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.getByText('sharedProjects', { exact: false }).nth(1).waitFor();
    expect({ foreignRequests, consoleErrors, pageErrors }).toEqual({
      foreignRequests: [],
      consoleErrors: [],
      pageErrors: [],
    });
  });
});
