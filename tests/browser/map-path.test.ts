// The shortest path between two principals on the map: ends by search, click and address, what is said, and every tie of it.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it, vi } from 'vitest';
import { MapPathsDocument } from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { cameraAt, middle, reached, startNetwork } from '../support/mapNetwork.ts';
import { address, map, soon, still } from '../support/mapPage.ts';

// A loaded machine needs its time.
vi.setConfig({ testTimeout: 90_000 });

const { server, network } = startNetwork();
/** Two that are far apart, and one without ties. */
let start: string;
let end: string;
let alone: string;
beforeAll(() => {
  const { ids } = network.nodes;
  const from = network.partners.findIndex(({ length }) => length >= 4);
  const near = new Set(reached(network, from, 2));
  const { names } = network.nodes;
  const isUnlike = (node: number) => !names.some((name, i) => i !== node && name.includes(names[node]!));
  const to = reached(network, from, 3).find((node) => !near.has(node) && isUnlike(node))!;
  [start, end] = [ids[from]!, ids[to]!];
  alone = ids[network.partners.findIndex(({ length }) => length === 0)]!;
});

const nameOf = (id: string) => network.nodes.names[network.nodes.ids.indexOf(id)]!;
const panel = (page: Page) => page.locator('[data-path]');
const steps = (page: Page) =>
  page.locator('[data-path-step]').evaluateAll((items) => items.map((item) => item.dataset.pathStep));

async function found(from = start, to = end) {
  return (await ask(server, MapPathsDocument, { from, to })).shortestPaths;
}

/** The list is the path of the API at this place, with its projects, and the map shows as many. */
async function expectPath(page: Page, place: number): Promise<void> {
  const { paths, length, count } = await found();
  const path = paths[place]!;
  await page.locator('[data-path-step]').first().waitFor();
  await expect.poll(() => steps(page), soon).toEqual(path.principals.map(({ id }) => id));
  const text = await panel(page).innerText();
  for (const { name } of path.principals) expect(text).toContain(name);
  for (const { projects } of path.ties) expect(text).toContain(projects[0]!.name);
  expect(await page.locator('[data-path-length]').getAttribute('data-path-length')).toBe(String(length));
  if (count > 1)
    expect(await page.locator('[data-path-count]').getAttribute('data-path-count')).toBe(String(count));
  await expect.poll(() => map(page).getAttribute('data-near'), soon).toBe(String(length! + 1));
}

describeBrowser('paths on the map', (openPage) => {
  it('goes through the paths that are equally short, keeps its place, and lets go', async () => {
    const opened = await openPage(`${server.url}/map?start=${start}&end=${end}&way=1`, still);
    const { page } = opened;
    const { count, paths } = await found();
    expect(count).toBeGreaterThan(1);
    await page.getByRole('button', { name: '次', exact: true }).click();
    await expectPath(page, 1);
    await page.reload();
    await expectPath(page, 1);
    expect(await panel(page).innerText()).toContain(`2 / ${paths.length}`);
    await page.getByRole('button', { name: '出発と到着を入れ替える' }).click();
    await expect.poll(() => address(page), soon).toEqual({ start: end, end: start, way: '1' });
    await page.getByRole('button', { name: '道すじを閉じる' }).click();
    await expect.poll(() => address(page), soon).toEqual({});
    expectQuiet(opened);
  });

  it('takes both ends by clicks on the map', async () => {
    const [from, to] = [start, end].map((id) => network.nodes.ids.indexOf(id)) as [number, number];
    const { page } = await openPage(`${server.url}/map?way=1&camera=${cameraAt(network, from, 0.04)}`, still);
    await panel(page).waitFor();
    const click = async () => {
      const { x, y } = await middle(page);
      await expect
        .poll(async () => {
          await page.mouse.move(x + 30, y + 60);
          await page.mouse.move(x, y);
          return map(page).getAttribute('data-hovered');
        }, soon)
        .not.toBeNull();
      await page.mouse.click(x, y);
    };
    await click();
    await expect.poll(() => address(page).start, soon).toBe(start);
    await page.goto(`${server.url}/map?start=${start}&way=1&camera=${cameraAt(network, to, 0.04)}`);
    await panel(page).waitFor();
    await click();
    await expect.poll(() => address(page).end, soon).toBe(end);
    await expect.poll(() => steps(page)).toHaveLength((await found()).length! + 1);
  });

  it.each([
    ['ja', '道すじはありません'],
    ['en', 'No path joins the two'],
  ])('says that there is none, and who is not in the picture (%s)', async (lang, none) => {
    const opened = await openPage(`${server.url}/map?lang=${lang}&start=${start}&end=${alone}&way=1`, still);
    const { page } = opened;
    await panel(page).getByText(none, { exact: false }).waitFor();
    const sector = network.nodes.sectors[network.nodes.ids.indexOf(start)];
    const other = sector === 'BUSINESS' ? 'EDUCATION' : 'BUSINESS';
    await page.goto(`${server.url}/map?lang=${lang}&sectors=${other}&start=${start}&end=${alone}&way=1`);
    await panel(page)
      .getByRole('status')
      .filter({ hasText: nameOf(start) })
      .waitFor();
    await page.goto(`${server.url}/map?lang=${lang}&start=${start}&end=nobody&way=1`);
    await panel(page).locator('[data-path-length="none"]').waitFor();
    expectQuiet(opened);
  });
});
