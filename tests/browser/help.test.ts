// The page 用語と定義 in a real browser: every figure of the API's catalogue is defined there, in both languages.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allMetrics } from '#api/analysis/metrics/list.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import { anchorOf } from '../../client/figure/anchor.ts';
import { firstSteps } from '../../client/help/firstSteps.ts';
import { shortcuts } from '../../client/parts/shortcuts.ts';
import en from '../../client/words/en.json' with { type: 'json' };
import ja from '../../client/words/ja.json' with { type: 'json' };
import { expectQuiet } from '../support/accessible.ts';
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
      await page.locator(`[data-found="${allMetrics.length}"]`).waitFor();
      const texts: Record<string, string> = await page.evaluate(
        'Object.fromEntries([...document.querySelectorAll("article")].map((each) => [each.id, each.innerText]))',
      );
      for (const metric of allMetrics) {
        const anchor = anchorOf({ scope: metric.scope, id: enumName(metric.id) });
        const { label, meaning, formula, unit, undefinedWhen, source, history } = metric;
        const said = [label.ja, label.en, meaning[lang], unit[lang], undefinedWhen[lang], source.citation];
        for (const text of [...said, formula, history[0]!.note[lang], metric.id])
          expect(texts[anchor]).toContain(text);
        if (source.doi) expect(texts[anchor]).toContain(source.doi);
      }
      expectQuiet(opened);
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

  it.each(['ja', 'en'] as const)('says to each who begins what to do first, and where (%s)', async (lang) => {
    const words = lang === 'ja' ? ja : en;
    const { page } = await openPage(`${server.url}/help?lang=${lang}`);
    for (const { who, steps } of firstSteps) {
      const entry = page.locator(`#begin-${who}`);
      await entry.getByText(words.help.begin[who].name, { exact: true }).waitFor();
      expect(await entry.locator('li').count()).toBe(steps.length);
      const links = await entry
        .locator('li a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      const leading = steps.flatMap(([, to]) => to ?? []);
      expect(links.map((href) => new URL(href, server.url).pathname)).toEqual(leading);
    }
    await page.getByRole('searchbox').fill('npm run -s atlas -- backup');
    await page.locator('#begin-planner').waitFor({ state: 'hidden' });
    expect(await page.locator('#begin-administrator').count()).toBe(1);
  });

  it('lists the keys as the dialog does', async () => {
    const { page } = await openPage(`${server.url}/help#section-keys`);
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('section-keys');
    const here = await page.locator('section[aria-labelledby=section-keys] dl').allInnerTexts();
    expect(here.length).toBe(shortcuts.length);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: ja.shell.keys.title });
    await dialog.waitFor();
    expect(await dialog.locator('dl').allInnerTexts()).toEqual(here);
  });
});
