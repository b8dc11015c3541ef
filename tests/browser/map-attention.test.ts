// Attending to one principal on the map: pointer, keys, surroundings, camera and movement, each as the API says it must be.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it, vi } from 'vitest';
import { expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { cameraAt, expectNodes, middle, reached, startNetwork } from '../support/mapNetwork.ts';
import { address, desk, map, soon, still } from '../support/mapPage.ts';
import { pictureDifference } from '../support/pictures.ts';

// A loaded machine needs its time.
vi.setConfig({ testTimeout: 90_000 });

const { server, network } = startNetwork();
/** One with partners on all sides, and one with few. */
let hub: number;
let few: number;
beforeAll(() => {
  const degrees = network.partners.map(({ length }) => length);
  hub = degrees.indexOf(Math.max(...degrees));
  few = degrees.findIndex((degree) => degree >= 6 && degree <= 12);
});

const idOf = (node: number) => network.nodes.ids[node]!;
const nameOf = (node: number) => network.nodes.names[node]!;

/** Presses a key and waits for the cursor to be elsewhere. */
async function walk(page: Page, key: string): Promise<string> {
  const before = await map(page).getAttribute('data-cursor');
  await page.keyboard.press(key);
  await expect.poll(() => map(page).getAttribute('data-cursor'), soon).not.toBe(before);
  return (await map(page).getAttribute('data-cursor'))!;
}

describeBrowser('attention on the map', (openPage) => {
  it('shows the neighbourhood of whoever is under the pointer, all others fade', async () => {
    const opened = await openPage(`${server.url}/map?camera=${cameraAt(network, few)}`, still);
    const { page } = opened;
    await map(page).waitFor();
    const { x, y } = await middle(page);
    await expect
      .poll(async () => {
        await page.mouse.move(x + 3, y + 40);
        await page.mouse.move(x, y);
        return map(page).getAttribute('data-hovered');
      }, soon)
      .toBe(idOf(few));
    expect(await map(page).getAttribute('data-near')).toBe(String(network.partners[few]!.length + 1));
    await page.mouse.move(5, 5);
    await expect.poll(() => map(page).getAttribute('data-near'), soon).toBeNull();
    expectQuiet(opened);
  });

  it('walks from neighbour to neighbour by arrows, says who that is, opens and goes back', async () => {
    const opened = await openPage(`${server.url}/map?selected=${idOf(hub)}`, still);
    const { page } = opened;
    await page.locator(`[data-selected="${idOf(hub)}"]`).waitFor();
    await map(page).focus();
    let at = hub;
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight']) {
      const next = network.nodes.ids.indexOf(await walk(page, key));
      expect(network.partners[at]).toContain(next);
      const [dx, dy] = [network.x[next]! - network.x[at]!, network.y[next]! - network.y[at]!];
      expect({ ArrowLeft: -dx, ArrowUp: -dy, ArrowRight: dx }[key]).toBeGreaterThan(0);
      const said = await page.locator('[data-spoken]').innerText();
      expect(said).toContain(nameOf(next));
      expect(said).toContain(String(network.partners[next]!.length));
      at = next;
    }
    await page.keyboard.press('Enter');
    await page.locator(`[data-selected="${idOf(at)}"]`).waitFor();
    expect(address(page)).toEqual({ selected: idOf(at) });
    await expect.poll(() => page.evaluate('document.activeElement?.tagName'), soon).toBe('ASIDE');
    await page.keyboard.press('Escape');
    await expect.poll(() => address(page), soon).toEqual({});
    expect(await page.evaluate('document.activeElement?.hasAttribute("data-map")')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => map(page).getAttribute('data-cursor'), soon).toBeNull();
    expectQuiet(opened);
  });

  it('says in English where an arrow key leads nowhere', async () => {
    const alone = network.partners.findIndex(({ length }) => length === 0);
    const { page } = await openPage(`${server.url}/map?lang=en&selected=${idOf(alone)}`, still);
    await page.locator(`[data-selected="${idOf(alone)}"]`).waitFor();
    await map(page).focus();
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.locator('[data-spoken]').innerText(), soon)
      .toBe('No neighbour in that direction');
  });

  it('cuts the network down to one, two or three steps around, in map, table and address', async () => {
    const opened = await openPage(`${server.url}/map?selected=${idOf(few)}`, still);
    const { page } = opened;
    const panel = page.locator(`[data-selected="${idOf(few)}"]`);
    await panel.getByRole('button', { name: '1歩', exact: true }).click();
    await expectNodes(page, reached(network, few, 1).length);
    expect(address(page)).toEqual({ selected: idOf(few), around: idOf(few) });
    const bar = page.locator('[data-around]');
    for (const steps of [2, 3]) {
      await bar.getByRole('button', { name: `${steps}歩` }).click();
      await expectNodes(page, reached(network, few, steps).length);
      expect(address(page).steps).toBe(String(steps));
    }
    await bar.getByRole('button', { name: '2歩' }).click();
    const kept = new Set(reached(network, few, 2));
    await page.reload();
    await expectNodes(page, kept.size);
    expect(await bar.innerText()).toContain(nameOf(few));
    const ties = network.ties.sources.filter(
      (source, i) => kept.has(source) && kept.has(network.ties.targets[i]!),
    );
    const counts = (await page.locator('[data-counts]').innerText()).replaceAll(',', '').match(/\d+/g);
    expect(counts).toEqual([String(kept.size), String(ties.length)]);
    await page.getByText('表', { exact: true }).click();
    await page.locator(`[data-table][data-nodes="${kept.size}"][data-ties="${ties.length}"]`).waitFor();
    await bar.getByRole('button', { name: '全体に戻す' }).click();
    await page.locator(`[data-table][data-nodes="${network.nodes.ids.length}"]`).waitFor();
    expectQuiet(opened);
  });

  it('says so when the one in the middle is not in the picture', async () => {
    const { page } = await openPage(`${server.url}/map?lang=en&around=nobody`, desk);
    await page.locator('[data-around="nobody"]', { hasText: 'Everything is shown' }).waitFor();
    await expectNodes(page, network.nodes.ids.length);
  });

  it('zooms, shows all and fills the screen by keys, and the address says where one looks', async () => {
    const opened = await openPage(`${server.url}/map`, still);
    const { page } = opened;
    await map(page).waitFor();
    await map(page).focus();
    const ratio = () => Number(address(page).camera?.split(',')[2] ?? 1);
    await page.keyboard.press('+');
    await expect.poll(ratio, soon).toBeLessThan(1);
    const near = ratio();
    await page.keyboard.press('-');
    await expect.poll(ratio, soon).toBeGreaterThan(near);
    await page.keyboard.press('0');
    await expect.poll(() => address(page), soon).toEqual({});
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate('document.fullscreenElement !== null'), soon).toBe(true);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate('document.fullscreenElement === null'), soon).toBe(true);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    await expect.poll(ratio, soon).toBeLessThan(1);
    await page.getByRole('button', { name: 'はじめの表示に戻す' }).click();
    await expect.poll(() => address(page), soon).toEqual({});
    expectQuiet(opened);
  });

  it('shows the same picture to whoever opens the address', async () => {
    const { page } = await openPage(`${server.url}/map?color=domain`, still);
    await map(page).waitFor();
    await page.getByRole('button', { name: '拡大' }).click();
    await expect.poll(() => address(page).camera, soon).toBeDefined();
    await page.mouse.move(5, 5);
    const { page: other } = await openPage(page.url(), still);
    await expectNodes(other, network.nodes.ids.length);
    // The button that was pressed lies over it; edges are smoothed to the last bit only by one and the same renderer.
    const picture = (one: Page) => map(one).screenshot({ style: 'button { visibility: hidden }' });
    const difference = async () => pictureDifference(page, await picture(page), await picture(other));
    await expect.poll(difference, soon).toBeLessThan(16);
    const { page: elsewhere } = await openPage(`${server.url}/map?color=domain`, still);
    await expectNodes(elsewhere, network.nodes.ids.length);
    expect(await pictureDifference(page, await picture(page), await picture(elsewhere))).toBeGreaterThan(100);
  });

  it('moves nodes from layout to layout, unless the reader wants no motion', async () => {
    const { page } = await openPage(`${server.url}/map`, desk);
    await map(page).waitFor();
    await page.evaluate(`
      window.moves = 0;
      new MutationObserver((changes) => {
        for (const { target } of changes) if (target.dataset.moving) window.moves += 1;
      }).observe(document.querySelector('[data-map]'), { attributeFilter: ['data-moving'] });
    `);
    const moves = () => page.evaluate('window.moves');
    await page.getByText('領域と分野').click();
    await page.locator('[data-map][data-layout="DOMAIN"]:not([data-moving])').waitFor();
    expect(await moves()).toBe(1);
    await page.getByRole('button', { name: '動きを付ける' }).click();
    await page.getByText('つながり', { exact: true }).click();
    await page.locator('[data-map][data-layout="FORCE"]').waitFor();
    expect(await moves()).toBe(1);
    await page.reload();
    await map(page).waitFor();
    const toggle = page.getByRole('button', { name: '動きを付ける' });
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
  });
});
