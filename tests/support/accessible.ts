// What every page of the client must be, whatever it shows.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../client/words/words.ts';
import { speaker } from '../client/speaker.ts';
import type { OpenedPage } from './browser.ts';

/** Axe finds nothing; `leftOut` are rules that do not apply to this page. */
export async function expectAccessible(page: Page, leftOut: string[] = []): Promise<void> {
  // All in the page itself, as there are no frames of other hosts: less to do than the builder's usual way.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  // The editor of 照会 is Monaco's, its tabs are GraphiQL's, which nest buttons: both as they come.
  axe.exclude('.monaco-editor').exclude('.graphiql-container [role=tablist]').disableRules(leftOut);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found.join('\n'), 'what axe finds').toBe('');
}

/** Nothing was asked of another host, and nothing went wrong. */
export function expectQuiet({ foreignRequests, consoleErrors, pageErrors }: OpenedPage): void {
  expect([foreignRequests, consoleErrors, pageErrors]).toEqual([[], [], []]);
}

/**
 * The page is named, in its language, as wide as its window, and begins with the way to its content.
 * @param headings how many of the first level it has
 */
export async function expectFramed(page: Page, language: Language, headings: number): Promise<void> {
  const { t } = speaker(language);
  const framed = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length,
    first: document.querySelector('a, button, input, select, textarea, [tabindex]')?.textContent,
    overflow: [document.scrollingElement!, ...document.querySelectorAll('dialog[open]')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ).length,
  }));
  const title = expect.stringMatching(new RegExp(`^.+ \\| ${t('product.name')}$`));
  expect(framed).toEqual({ lang: language, title, headings, first: t('product.skip'), overflow: 0 });
}

/** Whatever the keyboard stops at looks otherwise while it does. */
export async function expectFocusShown(page: Page): Promise<void> {
  // Only where a key was pressed last does a browser show the focus that a script gives.
  await page.keyboard.press('Tab');
  const unseen = await page.evaluate(() => {
    const look = (element: Element) => {
      const around = [element, element.nextElementSibling, element.parentElement, element.closest('label')];
      return around.flatMap((one) => {
        if (!one) return [];
        const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
        return [outline, boxShadow, borderColor, backgroundColor];
      });
    };
    // How the handle of a range looks cannot be asked.
    const stops =
      'a[href], button, input:not([type=range]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const within = document.querySelector('dialog[open]') ?? document;
    const leave = () => (document.activeElement as HTMLElement | null)?.blur();
    const found = [...within.querySelectorAll<HTMLElement>(stops)].flatMap((stop) => {
      leave();
      const before = look(stop).join();
      stop.focus({ preventScroll: true });
      const isSeen = document.activeElement !== stop || look(stop).join() !== before;
      return isSeen ? [] : [stop.outerHTML.slice(0, 200)];
    });
    leave();
    return found;
  });
  expect(unseen.join('\n'), 'what shows no focus').toBe('');
}
