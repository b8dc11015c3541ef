// The page 用語と定義 in a real browser: every figure of the API's catalogue is defined there, in both languages.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { metrics } from '#api/analysis/metrics/list.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import { anchorOf } from '../../client/figure/anchor.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describeBrowser('words and definitions', (openPage) => {
  // Axe takes its time on a page this long.
  it.each(['ja', 'en'] as const)(
    'defines every metric of the list (%s)',
    { timeout: 90_000 },
    async (lang) => {
      const opened = await openPage(`${server.url}/help?lang=${lang}`);
      const { page } = opened;
      await page.locator(`[data-found="${metrics.length}"]`).waitFor();
      const texts: Record<string, string> = await page.evaluate(
        'Object.fromEntries([...document.querySelectorAll("article")].map((each) => [each.id, each.innerText]))',
      );
      for (const metric of metrics) {
        const anchor = anchorOf({ scope: metric.scope, id: enumName(metric.id) });
        const { label, meaning, formula, unit, undefinedWhen, source, history } = metric;
        const said = [label.ja, label.en, meaning[lang], unit[lang], undefinedWhen[lang], source.citation];
        for (const text of [...said, formula, history[0]!.note[lang], metric.id])
          expect(texts[anchor]).toContain(text);
        if (source.doi) expect(texts[anchor]).toContain(source.doi);
      }
      expectQuiet(opened);
      await expectAccessible(page);
    },
  );

  it('opens at the definition that the address points to', async () => {
    const { page } = await openPage(`${server.url}/help#betweenness`);
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('betweenness');
    const place = (await page.locator('#betweenness').boundingBox())!;
    expect(place.y).toBeGreaterThanOrEqual(0);
    expect(place.y).toBeLessThan(400);
    await page.goto(`${server.url}/help#reading-band`);
    await expect.poll(() => page.locator(':focus').innerText()).toContain('信頼区間ではありません');
  });

  it('searches in both languages, in any kana, and keeps the search in the address', async () => {
    const { page } = await openPage(`${server.url}/help`);
    const box = page.getByRole('searchbox', { name: '用語や数値を探す' });
    await box.fill('ツナギ役');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('ツナギ役');
    await expect.poll(() => page.locator('#density, #network-density').count()).toBe(0);
    expect(await page.locator('#betweenness').count()).toBe(1);
    await box.fill('bridge');
    await page.locator('#tie-bridge').waitFor();
    await page.reload();
    await page.locator('#tie-bridge').waitFor();
    expect(await box.inputValue()).toBe('bridge');
    expect(await page.locator('#pageRank').count()).toBe(0);
    await box.fill('そんなものはない');
    await page.getByText('あてはまる用語も数値もありません。').waitFor();
  });

  it('can be read on a telephone', async () => {
    const { page } = await openPage(`${server.url}/help`, { viewport: { width: 360, height: 740 } });
    await page.locator('#betweenness').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
