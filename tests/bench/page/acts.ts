// What readers do on a map, each several times, and by which sign of the page it is done.
import type { Page } from 'playwright-core';

/** Something done several times, never twice the same where an answer is asked for. */
export interface Act {
  name: string;
  /** Attribute that is written when it shows; `input` where the next frame shows it. */
  sign: string;
  /** What is done before each time, without being measured. */
  before?: (page: Page) => Promise<unknown>;
  times: ((page: Page) => Promise<unknown>)[];
}

const DRAWN = 'data-layout';
const repeated = <T>(count: number, act: (time: number) => T): T[] =>
  Array.from({ length: count }, (_, time) => act(time));

const map = (page: Page) => page.locator('[data-map]');
const press = (key: string) => (page: Page) => map(page).press(key);
const sector = (place: number) => (page: Page) =>
  page.locator('[data-filter="sectors"] input').nth(place).click();
const choose = (layout: string) => (page: Page) =>
  page.locator(`input[type=radio][value=${layout}]`).check({ force: true });
const legend = (page: Page) => page.locator('[data-legend] button').first().click();
const close = async (page: Page) => {
  if ((await page.locator('[data-selected]').count()) > 0) await map(page).press('Escape');
};

/** Moves the pointer in a line over the map until it meets a node. */
const hover = (row: number) => async (page: Page) => {
  const { x, y, width, height } = (await map(page).boundingBox())!;
  await page.mouse.move(x + 1, y + 1);
  for (let step = 30; step < 70; step++) {
    await page.mouse.move(x + (width * step) / 100, y + (height * row) / 10);
    if ((await page.locator('[data-hovered]').count()) > 0) return;
  }
};

/** In the order in which they are done; each leaves the map as the next expects it. */
export const acts: readonly Act[] = [
  { name: 'filter: a sector less', sign: DRAWN, times: [0, 1, 2].map(sector) },
  { name: 'filter: a sector again', sign: DRAWN, times: [2, 1, 0].map(sector) },
  {
    name: 'year: one less',
    sign: DRAWN,
    times: repeated(3, () => (page) => page.locator('input[type=range]').nth(1).press('ArrowLeft')),
  },
  {
    name: 'year: one more',
    sign: DRAWN,
    times: repeated(3, () => (page) => page.locator('input[type=range]').nth(1).press('ArrowRight')),
  },
  { name: 'legend: one hidden, shown', sign: DRAWN, times: repeated(4, () => legend) },
  { name: 'layout: by domain', sign: DRAWN, times: [choose('domain')] },
  { name: 'layout: by forces', sign: DRAWN, times: [choose('force')] },
  { name: 'pointer on a node', sign: 'data-hovered', times: repeated(5, (time) => hover(time + 3)) },
  {
    name: 'arrow to a neighbour',
    sign: 'input',
    times: ['Right', 'Right', 'Down', 'Left', 'Up', 'Left'].map((key) => press(`Arrow${key}`)),
  },
  { name: 'node opened', sign: 'data-selected', before: close, times: [press('Enter')] },
  {
    name: 'everything shown',
    sign: 'input',
    before: press('+'),
    times: repeated(3, () => press('0')),
  },
];
