// What somebody sees of a page once nothing is being loaded or computed any more.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import en from '../../client/words/en.json' with { type: 'json' };
import ja from '../../client/words/ja.json' with { type: 'json' };

/** All that a page says and how its controls stand. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll('main :is(input, select, textarea)'),
    ] as HTMLInputElement[];
    const states = [
      ...document.querySelectorAll('main :is([aria-pressed=true], [aria-current], [aria-sort])'),
    ];
    return {
      title: document.title,
      text: (document.querySelector('main') as HTMLElement).innerText,
      controls: controls.map(({ type, value, checked }) => [type, value, checked]),
      states: states.map(({ textContent }) => textContent),
    };
  });

/** Waits until the page stays as it is. @returns what is seen then */
export async function settled(page: Page) {
  await page.locator('main h1').waitFor();
  let last = '';
  await expect
    .poll(
      async () => {
        const text = JSON.stringify(await seen(page));
        const waiting = page.locator('main :is(.appear-late, [aria-busy=true], [data-value]:text-is("…"))');
        const isUpdating = [ja, en].some((words) => text.includes(words.map.updating));
        const isSame = text === last && !isUpdating && (await waiting.count()) === 0;
        last = text;
        return isSame;
      },
      { interval: 400, timeout: 25_000 },
    )
    .toBe(true);
  return seen(page);
}
