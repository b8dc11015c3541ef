// What a committee member sees who opens an address that a coordinator has made by choosing: the same words and the same picture.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { speaker } from '../client/speaker.ts';
import { expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { everyHand } from '../support/hands.ts';
import { address, desk, map } from '../support/mapPage.ts';
import { pictureDifference } from '../support/pictures.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { settled } from '../support/settled.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const still = { ...desk, reducedMotion: 'reduce' as const };
/** The map, without the mark of the button that was pressed last, which lies over it. */
async function picture(page: Page): Promise<Buffer> {
  await page.mouse.move(5, 5);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  return map(page).screenshot();
}

describeBrowser('a committee member', (openPage) => {
  it.each(everyHand)(
    'sees what the coordinator saw who sent the address, with $with in $lang',
    {
      timeout: 120_000,
    },
    async ({ lang, hand: handOf }) => {
      const { t } = speaker(lang);
      const sender = await openPage(`${server.url}/map?lang=${lang}`, still);
      const hand = handOf(sender.page);
      const whole = await settled(sender.page);
      const button = (name: string) => sender.page.getByRole('button', { name, exact: true });
      const sector = (name: string) =>
        sender.page.locator('[data-filter="sectors"]').getByRole('checkbox', { name });
      await hand.press(button(t('map.onlyLabel', { name: t('sector.EDUCATION') })));
      await hand.tick(sector(t('sector.BUSINESS')));
      await hand.choose(sender.page.getByRole('combobox', { name: t('map.color') }), 'domain');
      await hand.press(button(t('map.zoomIn')));
      await expect
        .poll(() => Object.keys(address(sender.page)).sort())
        .toEqual([...['camera', 'color', 'lang', 'sectors']]);
      const sent = await settled(sender.page);

      const receiver = await openPage(`${server.url}/help?lang=${lang}`, still);
      await receiver.page.getByRole('heading', { level: 1 }).waitFor();
      const viewer = receiver.page.getByRole('combobox', { name: t('viewer.label') });
      await handOf(receiver.page).choose(viewer, 'COMMITTEE');
      await receiver.page.goto(sender.page.url());
      const got = await settled(receiver.page);
      expect(await viewer.inputValue()).toBe('COMMITTEE');
      expect(got).toEqual(sent);
      expect(got.text).not.toBe(whole.text);
      // Edges are smoothed to the last bit only by one and the same renderer.
      const difference = async () =>
        pictureDifference(sender.page, await picture(sender.page), await picture(receiver.page));
      await expect.poll(difference).toBeLessThan(16);
      expectQuiet(sender);
      expectQuiet(receiver);
    },
  );
});
