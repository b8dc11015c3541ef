// Goes through a page by keyboard alone, as somebody does who has no mouse.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More presses than any page has places to stop at. */
const MOST = 250;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Whether something stands before what has the focus now. */
const isBefore = (target: Locator) =>
  target.evaluate((element) => {
    const { activeElement, body } = document;
    const isAfter = Node.DOCUMENT_POSITION_FOLLOWING;
    return activeElement !== body && (element.compareDocumentPosition(activeElement!) & isAfter) !== 0;
  });

/** Goes forth, or back where that is nearer, until something has the focus; fails where the keyboard does not reach it. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  const key = (await isBefore(target.first())) ? 'Shift+Tab' : 'Tab';
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
