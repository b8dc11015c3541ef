// Several principals selected on the map: by drawing around them, with shift, by keys and from a list; and where they go from there.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it, vi } from 'vitest';
import { expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { cameraAt, drawnNetwork, expectNodes, middle, startNetwork } from '../support/mapNetwork.ts';
import { address, map, soon, still } from '../support/mapPage.ts';

// A loaded machine needs its time.
vi.setConfig({ testTimeout: 90_000 });

const { server, network } = startNetwork();
let one: number;
let other: number;
beforeAll(() => {
  const sizes = network.partners.map(({ length }, node) => ({ length, node }));
  [one, other] = sizes.sort((a, b) => b.length - a.length).map(({ node }) => node) as [number, number];
});

const idOf = (node: number) => network.nodes.ids[node]!;
const nameOf = (node: number) => network.nodes.names[node]!;
const selected = (page: Page) => address(page).select?.split(',') ?? [];
const panel = (page: Page, count: number) => page.locator(`[data-selection="${count}"]`);

/** Draws over the map with the button held. */
async function draw(page: Page, line: readonly (readonly [x: number, y: number])[]): Promise<void> {
  await page.locator('[data-select-area]').waitFor();
  const box = (await map(page).boundingBox())!;
  const at = ([x, y]: readonly [number, number]) => [box.x + x, box.y + y] as const;
  await page.mouse.move(...at(line[0]!));
  await page.mouse.down();
  for (const point of line.slice(1)) await page.mouse.move(...at(point), { steps: 4 });
  await page.mouse.up();
}

describeBrowser('selections on the map', (openPage) => {
  it('takes everybody inside a rectangle, and says how many of which sectors', async () => {
    const opened = await openPage(`${server.url}/map?sectors=EDUCATION,BUSINESS`, still);
    const { page } = opened;
    const { nodes } = await drawnNetwork(server, { sectors: ['EDUCATION', 'BUSINESS'] });
    await expectNodes(page, nodes.ids.length);
    await page.getByRole('button', { name: '四角で囲んで選ぶ' }).click();
    const { width, height } = (await map(page).boundingBox())!;
    await draw(page, [
      [2, 2],
      [width - 2, height - 2],
    ]);
    await panel(page, nodes.ids.length).waitFor();
    expect(selected(page).sort()).toEqual(nodes.ids.toSorted());
    const text = await panel(page, nodes.ids.length).innerText();
    for (const [sector, word] of [
      ['EDUCATION', '教育・研究機関'],
      ['BUSINESS', '企業・事業者'],
    ]) {
      const count = nodes.sectors.filter((each) => each === sector).length;
      expect(text).toMatch(new RegExp(`${word}\\s*${count}`));
    }
    await page.keyboard.press('Escape');
    expectQuiet(opened);
  });

  it('takes those inside a line drawn by hand, and adds others where shift is held', async () => {
    const { page } = await openPage(`${server.url}/map?camera=${cameraAt(network, one, 0.2)}`, still);
    await map(page).waitFor();
    await map(page).focus();
    await page.keyboard.press('l');
    const { width, height } = (await map(page).boundingBox())!;
    const around = [-30, 30].flatMap((x) => (x < 0 ? [-30, 30] : [30, -30]).map((y) => [x, y] as const));
    const ring = [...around, around[0]!].map(([x, y]) => [width / 2 + x, height / 2 + y] as const);
    await draw(page, ring);
    await expect.poll(() => selected(page), soon).toContain(idOf(one));
    const before = selected(page);
    await page.keyboard.down('Shift');
    await draw(page, [
      [60, 40],
      [width - 80, 40],
      [width - 80, height / 2],
      [60, height / 2],
    ]);
    await page.keyboard.up('Shift');
    await expect.poll(() => selected(page).length, soon).toBeGreaterThan(before.length);
    expect(selected(page)).toEqual(expect.arrayContaining(before));
    await page.getByRole('button', { name: '地図を動かす' }).click();
    expect(await page.locator('[data-select-area]').count()).toBe(0);
  });

  it('adds and takes out by shift and a click, and lets all go by a click beside', async () => {
    const camera = cameraAt(network, one, 0.04);
    const { page } = await openPage(`${server.url}/map?select=${idOf(other)}&camera=${camera}`, still);
    await panel(page, 1).waitFor();
    const { x, y } = await middle(page);
    await expect
      .poll(async () => {
        await page.mouse.move(x + 30, y + 60);
        await page.mouse.move(x, y);
        return map(page).getAttribute('data-hovered');
      }, soon)
      .toBe(idOf(one));
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await panel(page, 2).waitFor();
    expect(selected(page)).toEqual([idOf(other), idOf(one)]);
    await page.mouse.click(x, y, { delay: 400 });
    await panel(page, 1).waitFor();
    await page.keyboard.up('Shift');
    await panel(page, 1)
      .getByRole('button', { name: `${nameOf(other)}を選択から外す` })
      .click();
    await expect.poll(() => address(page).select, soon).toBeUndefined();
  });

  it('selects by keyboard alone, and goes on to the list', async () => {
    const opened = await openPage(`${server.url}/map?selected=${idOf(one)}`, still);
    const { page } = opened;
    await page.locator(`[data-selected="${idOf(one)}"]`).waitFor();
    await map(page).focus();
    await page.keyboard.press(' ');
    await expect.poll(() => selected(page), soon).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    const first = (await map(page).getAttribute('data-cursor'))!;
    await page.keyboard.press(' ');
    await expect.poll(() => selected(page), soon).toContain(first);
    await page.keyboard.press('ArrowUp');
    const second = (await map(page).getAttribute('data-cursor'))!;
    await page.keyboard.press(' ');
    await expect.poll(() => selected(page), soon).toEqual(expect.arrayContaining([first, second]));
    const ids = selected(page);
    await page.getByRole('link', { name: '一覧で開く' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/principals?**');
    expect(selected(page)).toEqual(ids);
    expectQuiet(opened);
  });

  it.each([
    ['ja', '2件の主体を選択中'],
    ['en', '2 principals selected'],
  ])('opens what a list hands over, and downloads it for a spreadsheet (%s)', async (lang, title) => {
    const opened = await openPage(`${server.url}/map?lang=${lang}&select=${idOf(one)},${idOf(other)}`, still);
    const { page } = opened;
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await map(page).getAttribute('data-near')).toBe('2');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    for (const node of [one, other]) {
      const line = lines.find((each) => each.includes(nameOf(node)))!;
      expect(line.split(',')).toContain(String(network.partners[node]!.length));
    }
    expectQuiet(opened);
  });

  it('counts those that the picture does not show', async () => {
    const sector = network.nodes.sectors[one];
    const hidden = sector === 'EDUCATION' ? 'BUSINESS' : 'EDUCATION';
    const { page } = await openPage(`${server.url}/map?sectors=${hidden}&select=${idOf(one)}`, {
      viewport: { width: 360, height: 740 },
    });
    await panel(page, 1).getByText('ほかに1件は', { exact: false }).waitFor();
  });
});
