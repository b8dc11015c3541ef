// What a coordinator does: finds a group by its reading, its neighbourhood on the map, the path to another, and its projects.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  MapPathsDocument,
  PrincipalPageDocument,
  type PrincipalPageQuery,
} from '../../client/gql/graphql.ts';
import { speaker } from '../client/speaker.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { everyHand } from '../support/hands.ts';
import { type DrawnNetwork, drawnNetwork, expectNodes, reached } from '../support/mapNetwork.ts';
import { address, desk, map } from '../support/mapPage.ts';
import { startServer, type TestServer } from '../support/server.ts';

type Principal = NonNullable<PrincipalPageQuery['principal']>;

let server: TestServer;
let network: DrawnNetwork;
let group: Principal;
let other: Principal;
beforeAll(async () => {
  server = await startServer();
  network = await drawnNetwork(server);
  const { nodes, partners } = network;
  const isGroup = (node: number) => nodes.sectors[node] === 'CIVIC_GROUP';
  // So many partners that the panel lists them all, and another group three steps away.
  const from = partners.findIndex(({ length }, node) => isGroup(node) && length >= 4 && length <= 8);
  const near = new Set(reached(network, from, 2));
  const to = reached(network, from, 3).find((node) => isGroup(node) && !near.has(node))!;
  const find = async (node: number) =>
    (await ask(server, PrincipalPageDocument, { id: nodes.ids[node]! })).principal!;
  [group, other] = [await find(from), await find(to)];
});
afterAll(() => server?.stop());

const steps = (page: Page) =>
  page.locator('[data-path-step]').evaluateAll((items) => items.map((item) => item.dataset.pathStep));

describeBrowser('a coordinator', (openPage) => {
  it.each(everyHand)(
    'finds a group, its partners, a path and its projects, with $with in $lang',
    {
      timeout: 120_000,
    },
    async ({ lang, hand: handOf }) => {
      const { t } = speaker(lang);
      const opened = await openPage(`${server.url}/?lang=${lang}`, { ...desk, reducedMotion: 'reduce' });
      const { page } = opened;
      const hand = handOf(page);

      // By its reading, as somebody types it who does not know how it is written.
      await page.getByRole('heading', { level: 1 }).waitFor();
      await hand.openSearch(page.getByRole('button', { name: t('shell.search.open') }));
      const search = page.getByRole('dialog');
      const hit = search.getByRole('option').filter({ hasText: group.name });
      await hand.find(search.getByRole('combobox'), group.kana!, hit);
      await page.getByRole('heading', { level: 1, name: group.name }).waitFor();

      // Its projects, all of them and each once.
      const projects = page.locator('section[aria-labelledby="projects"] tr[data-project]');
      const ids = group.participations.map(({ project }) => project.id);
      await projects.first().waitFor();
      if ((await projects.count()) < ids.length)
        await hand.press(page.getByRole('button', { name: t('panel.showAll', { n: ids.length }) }));
      const shown = await projects.evaluateAll((rows) => rows.map((row) => row.dataset.project));
      expect(shown.toSorted()).toEqual(ids.toSorted());

      // Its neighbourhood: whom the panel names is who is left in the picture.
      await hand.press(page.getByRole('link', { name: t('principal.toMap') }));
      const panel = page.locator(`[data-selected="${group.id}"]`);
      await panel.waitFor();
      for (const { principal } of group.partners)
        await panel.getByRole('button', { name: principal.name, exact: true }).waitFor();
      await expectNodes(page, network.nodes.ids.length);
      await hand.press(
        panel.getByRole('button', { name: t('attention.around.steps', { count: 1 }), exact: true }),
      );
      await expectNodes(page, group.partners.length + 1);
      await hand.press(page.getByRole('button', { name: t('attention.around.all') }));
      await expectNodes(page, network.nodes.ids.length);

      // The shortest path to another, with what they did together on each step.
      await hand.press(panel.getByRole('button', { name: t('attention.path.from') }));
      const path = page.locator('[data-path]');
      const end = t('attention.path.find', { end: t('attention.path.end') });
      const found = page.getByRole('option').filter({ hasText: other.name });
      await hand.find(path.getByRole('combobox', { name: end }), other.kana!, found);
      const { shortestPaths } = await ask(server, MapPathsDocument, { from: group.id, to: other.id });
      const [first] = shortestPaths.paths;
      await expect.poll(() => steps(page)).toEqual(first!.principals.map(({ id }) => id));
      const said = await path.innerText();
      for (const { projects } of first!.ties) expect(said).toContain(projects[0]!.name);
      expect(said).toContain(t('attention.path.found', { between: 2, n: 3 }));
      await expect.poll(() => map(page).getAttribute('data-near')).toBe('4');
      expect(address(page)).toEqual({ start: group.id, end: other.id, way: '1', lang });

      // And on to a project of the path.
      const project = first!.ties[0]!.projects[0]!;
      await hand.press(path.getByRole('link', { name: project.name, exact: true }));
      await page.getByRole('heading', { level: 1, name: project.name }).waitFor();
      for (const { name } of first!.principals.slice(0, 2))
        await page
          .locator('[data-section="participants"]')
          .getByRole('link', { name, exact: true })
          .first()
          .waitFor();
      expectQuiet(opened);
    },
  );
});
