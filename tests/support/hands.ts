// How somebody works a page: with the mouse, or by keyboard alone; what a story does is the same with either.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { pressOn, reach, writeInto } from './keyboard.ts';

/** More presses than any list has hits. */
const MOST = 30;

/** What is done to a page. */
export interface Hand {
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Ticks a box, or lets go of it. */
  tick(box: Locator): Promise<void>;
  /** Picks one of several of which one is picked already. */
  pick(radio: Locator): Promise<void>;
  /** Writes into a field, in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses an entry of a list by its value. */
  choose(list: Locator, value: string): Promise<void>;
  /** Types into a box and takes one of what is found. */
  find(box: Locator, text: string, hit: Locator): Promise<void>;
  /** Opens the search across everything. */
  openSearch(button: Locator): Promise<void>;
}

/** With the mouse; only words are typed. */
const mouse = (page: Page): Hand => ({
  press: (target) => target.first().click(),
  tick: (box) => box.click(),
  pick: (radio) => radio.check(),
  write: (field, text) => field.fill(text),
  choose: async (list, value) => {
    await list.selectOption(value);
  },
  async find(box, text, hit) {
    await box.click();
    await page.keyboard.type(text);
    await hit.first().click();
  },
  openSearch: (button) => button.click(),
});

/** By keyboard alone: everything is reached by Tab, or by a key of its own. */
const keyboard = (page: Page): Hand => ({
  press: (target) => pressOn(page, target),
  tick: (box) => pressOn(page, box, 'Space'),
  async pick(radio) {
    await reach(page, radio.locator('xpath=ancestor::fieldset').locator(':checked'));
    for (let presses = 0; presses < MOST && !(await radio.isChecked()); presses += 1)
      await page.keyboard.press('ArrowDown');
    expect(await radio.isChecked(), `${radio} is not reached by ArrowDown`).toBe(true);
  },
  write: (field, text) => writeInto(page, field, text),
  async choose(list, value) {
    await reach(page, list);
    const values = await list
      .locator('option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    const place = async () => values.indexOf(await list.inputValue());
    for (let at = await place(); values[at] !== value; ) {
      await page.keyboard.press(at < values.indexOf(value) ? 'ArrowDown' : 'ArrowUp');
      // What the page makes of an entry may come a moment later.
      await expect.poll(place).not.toBe(at);
      at = await place();
    }
  },
  async find(box, text, hit) {
    await reach(page, box);
    await page.keyboard.type(text);
    await hit.first().waitFor();
    const isChosen = () =>
      hit.first().evaluate((option) => option.matches('[data-focused], [aria-selected=true]'));
    for (let presses = 0; presses < MOST && !(await isChosen()); presses += 1)
      await page.keyboard.press('ArrowDown');
    expect(await isChosen(), `${hit} is not reached by ArrowDown`).toBe(true);
    await page.keyboard.press('Enter');
  },
  openSearch: () => page.keyboard.press('/'),
});

/** Every hand in every language: what each story is done with. */
export const everyHand = (['ja', 'en'] as const).flatMap((lang) =>
  [mouse, keyboard].map((hand) => ({ lang, hand, with: hand.name })),
);
