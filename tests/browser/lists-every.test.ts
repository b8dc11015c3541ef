// Every list has the rows of the API in its order, and nothing that a viewer may not see.
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ChallengeListDocument,
  CoordinatorListDocument,
  type PrincipalListQueryVariables,
  ProjectListDocument,
} from '../../client/gql/graphql.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { first50, listPrincipals, namesOf, shownNames, soon } from '../support/listPage.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const principals = (variables: Partial<PrincipalListQueryVariables>) => listPrincipals(server, variables);

describeBrowser('every list', (openPage) => {
  const expected = {
    principals: async () => namesOf(await principals({})),
    projects: async () =>
      namesOf(
        await ask(server, ProjectListDocument, {
          ...first50,
          orderBy: { field: 'START_YEAR', direction: 'DESC' },
        }),
      ),
    coordinators: async () => namesOf(await ask(server, CoordinatorListDocument, first50)),
    challenges: async () =>
      (await ask(server, ChallengeListDocument, first50)).list.nodes.map(({ title }) => title),
  };
  it.each(Object.entries(expected))(
    '%s is in the order of the API, and leads to pages of one',
    async (list, names) => {
      const { page } = await openPage(`${server.url}/${list}?per=25`);
      const first = (await names()).slice(0, 25);
      await expect.poll(() => shownNames(page), soon).toEqual(first);
      await page.locator('tbody th a').first().click();
      await page.getByRole('heading', { level: 1, name: first[0]! }).waitFor();
    },
  );

  it('of coordinators says to the public why there is nothing, and asks nothing', async () => {
    const opened = await openPage(`${server.url}/coordinators`);
    const { page } = opened;
    await page.locator('tbody tr').first().waitFor();
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PUBLIC');
    await page.locator('[data-refused]').waitFor();
    expect(await page.locator('table').count()).toBe(0);
    expectQuiet(opened);
  });

  it('names no person to the public', async () => {
    const { list } = await principals({ filter: { sectors: ['CITIZEN'] } });
    const { page } = await openPage(`${server.url}/principals?sectors=CITIZEN`);
    await expect.poll(() => shownNames(page), soon).toEqual(namesOf({ list }));
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PUBLIC');
    await expect.poll(async () => (await shownNames(page))[0]).toMatch(/^市民（[0-9a-f]{4}）$/);
    const text = await page.locator('main').innerText();
    expect(list.nodes.filter(({ name }) => text.includes(name))).toEqual([]);
  });
});
