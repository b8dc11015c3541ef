// An address is the whole state of a page: whoever opens a copy of it sees what its sender saw.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateCity } from '#seed/city/generateCity.ts';
import { pages } from '../../client/shell/pages.ts';
import { describeBrowser, type OpenPage } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { settled } from '../support/settled.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const { nodes } = generateCity({});
const district = nodes.District[0]!.id;
const school = nodes.Principal.find(({ properties }) => properties.sector === 'EDUCATION')!.id;
const project = nodes.Project[0]!.id;
const coordinator = nodes.Coordinator[0]!.id;
const challenge = nodes.Challenge[0]!.id;

/** Addresses with state, each beside the page without; null where the page of one has no state but whose it is. */
const addresses: [address: string, bare: string | null][] = [
  ['/?year=2022', '/'],
  ['/map?view=table&from=2022&to=2024&sectors=EDUCATION,BUSINESS', '/map?view=table'],
  ['/map?view=table&list=ties&sort=other&order=desc&page=2', '/map?view=table&list=ties'],
  [`/map?districts=${district}&color=domain&size=BETWEENNESS&layout=domain&selected=${school}`, '/map'],
  ['/principals?sectors=EDUCATION,GOVERNMENT&q=みなも&order=desc&page=2&per=25', '/principals'],
  [`/principals/${school}?from=2022&to=2023`, `/principals/${school}`],
  ['/projects?withSectors=EDUCATION,BUSINESS&from=2022&domains=C&lang=en', '/projects?lang=en'],
  [`/projects/${project}`, null],
  ['/coordinators?q=03', '/coordinators'],
  [`/coordinators/${coordinator}`, null],
  ['/challenges?fields=1,2', '/challenges'],
  [`/challenges/${challenge}`, null],
  ['/profile?city=ueda', '/profile'],
  ['/explore?question=partners', '/explore'],
  ['/data?tab=output', '/data'],
  ['/help?q=ツナギ役&lang=en', '/help?lang=en'],
];

async function opened(openPage: OpenPage, address: string) {
  const { page } = await openPage(`${server.url}${address}`);
  return { page, state: await settled(page) };
}

describeBrowser('an address', (openPage) => {
  it('is tried of every page', () => {
    const tried = addresses.map(([address]) => new URL(address, server.url).pathname);
    expect(pages.filter(({ to }) => !tried.includes(to))).toEqual([]);
  });

  it.each(addresses)(
    'shows the same wherever it is opened: %s',
    { timeout: 90_000 },
    async (address, bare) => {
      const sender = await opened(openPage, address);
      expect(new URL(sender.page.url()).search).toBe(
        new URL(address, server.url).search.replaceAll('%2C', ','),
      );
      const [receiver, without] = await Promise.all([
        opened(openPage, sender.page.url().slice(server.url.length)),
        bare && opened(openPage, bare),
      ]);
      expect(receiver.state).toEqual(sender.state);
      if (without) expect(without.state).not.toEqual(sender.state);
    },
  );
});
