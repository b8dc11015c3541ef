// Every figure on every page opens its definition: the pages are walked one by one, and every link found lands on /help.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allMetrics } from '#api/analysis/metrics/list.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import { anchorOf } from '../../client/figure/anchor.ts';
import { type Term, termAnchor } from '../../client/figure/terms.ts';
import { glanceMetrics } from '../../client/home/glance/useYears.ts';
import { expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { namedRecord, writeChallenge, writeGroup, writeProject } from '../support/written.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

type Scope = (typeof allMetrics)[number]['scope'];

const ofScope = (wanted: Scope) => allMetrics.filter(({ scope }) => scope === wanted);
const anchors = (scope: Scope) => ofScope(scope).map(({ id }) => anchorOf({ scope, id: enumName(id) }));
const columns = ofScope('PRINCIPAL').map(({ id }) => enumName(id));
const words = (...terms: Term[]) => terms.map(termAnchor);
const glance = glanceMetrics.map((id) => anchorOf({ scope: 'NETWORK', id }));

/** Pages with the definitions that their figures have, as opened: whatever can be unfolded is. */
const pages: [name: string, path: () => Promise<string> | string, shows: string, defined: string[]][] = [
  ['the overview', () => '/', '[data-gap]', [...glance, ...words('project', 'missing')]],
  [
    'the list of principals',
    () => `/principals?per=25&columns=${columns.join()}`,
    'tbody tr',
    anchors('PRINCIPAL'),
  ],
  ['the list of projects', () => '/projects?per=25&columns=SIZE', 'tbody tr', words('participation')],
  [
    'the list of coordinators',
    () => '/coordinators?per=25',
    'tbody tr',
    words('capacity', 'acquaintance', 'coordination'),
  ],
  ['the list of challenges', () => '/challenges?per=25', 'tbody tr', words('challenge')],
  [
    'the page of a principal',
    async () => `/principals/${await namedRecord(server, 'PRINCIPAL', 'みなも市 長寿福祉課')}`,
    '[data-metric]',
    [...anchors('PRINCIPAL'), ...words('project', 'tie', 'acquaintance', 'bridged'), 'reading-band'],
  ],
  [
    'the page of a project',
    async () => {
      const principal = await writeGroup(server, '数をたずねる会');
      const participations = [{ principal, role: 'LEAD' as const }];
      return `/projects/${await writeProject(server, { name: '数の事業', startYear: 2024, participations })}`;
    },
    '[data-role]',
    words('domain', 'participation'),
  ],
  [
    'the page of a coordinator',
    async () => `/coordinators/${await namedRecord(server, 'COORDINATOR', 'コーディネーター 01')}`,
    '[data-metric]',
    [...anchors('COORDINATOR'), ...words('acquaintance', 'coordination', 'introduction', 'capacity')],
  ],
  [
    'the page of a challenge',
    async () => `/challenges/${await writeChallenge(server, '数をたずねる課題')}`,
    '[data-section="facts"]',
    words('challenge'),
  ],
];

/** Places of definitions that links on the page lead to, each once. */
async function linked(page: Page): Promise<string[]> {
  const addresses = await page
    .locator('main a[href*="/help"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  return [
    ...new Set(addresses.map((address) => decodeURIComponent(new URL(address, server.url).hash.slice(1)))),
  ];
}

describeBrowser('every figure', (openPage) => {
  it.each(pages)('on %s opens its definition', { timeout: 90_000 }, async (_name, path, shows, defined) => {
    const opened = await openPage(`${server.url}${await path()}`);
    const { page } = opened;
    await page.locator(shows).first().waitFor({ state: 'attached' });
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
    });
    await expect
      .poll(async () => (await linked(page)).sort(), { timeout: 10_000 })
      .toEqual(defined.toSorted());
    // No count without the way to what is counted.
    const counted = page.locator('[data-counted]');
    expect(await counted.locator('xpath=following-sibling::a').count()).toBe(await counted.count());
    await page
      .locator(`main a[href$="#${defined.at(-1)}"]`)
      .first()
      .click();
    for (const anchor of defined.toReversed()) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, anchor);
      await expect
        .poll(() => page.evaluate('[location.pathname, document.activeElement.id]'), { timeout: 10_000 })
        .toEqual(['/help', anchor]);
    }
    expectQuiet(opened);
  });
});
