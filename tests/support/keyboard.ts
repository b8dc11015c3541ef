// Goes through a page by keyboard alone, as somebody does who has no mouse.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More presses than any page has places to stop at. */
const MOST = 250;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses a key until something has the focus; fails where the keyboard does not reach it. */
export async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let i = 0; i < MOST; i += 1) {
    if (await isFocused(target.first())) return;
    await page.keyboard.press(key);
  }
  expect(await isFocused(target.first()), `${target} is not reached by ${key}`).toBe(true);
}

/** Reaches something and presses Enter, or another key, on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Reaches a box and writes into it, in place of what stands there. */
export async function writeInto(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}
