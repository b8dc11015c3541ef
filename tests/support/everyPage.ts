// Every page of the client and every state of one that an address or a press or two lead to.
import type { Page } from 'playwright-core';
import { loadProfiles } from '#api/municipality/profile.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import type { Role } from '../../client/gql/graphql.ts';
import type { speaker } from '../client/speaker.ts';

type Words = ReturnType<typeof speaker>['t'];

/** A state of a page. */
export interface PageState {
  /** Unlike that of any other; pictures are called so. */
  name: string;
  path: string;
  /** What is there once the page stands. */
  shows: string;
  /** As whom it is looked at; a coordinator unless told. */
  viewer?: Role;
  /** Of an atlas without records. */
  ofEmpty?: true;
  /** What is done before the address is opened. */
  before?: (page: Page) => Promise<void>;
  /** What is done once the page stands. */
  does?: (page: Page, t: Words) => Promise<void>;
  /** That what it waits for never comes; or that the browser complains about the network, as it must here. */
  lacks?: 'answer' | 'network';
}

const { nodes } = generateCity({});
const principals = nodes.Principal.filter(({ properties }) => !properties.archivedAt);
const of = (sector: string, place = 0) =>
  principals.filter(({ properties }) => properties.sector === sector)[place]!.id;
const [group, school, person] = [of('CIVIC_GROUP'), of('EDUCATION'), of('CITIZEN')];
const project = nodes.Project[0]!.id;
const coordinator = nodes.Coordinator[0]!.id;
const challenge = nodes.Challenge[0]!.id;

const press = (name: string) => async (page: Page) => page.locator(name).first().click();
const records = [
  ['principal', `/principals/${group}`, '[data-position="ready"]'],
  ['project', `/projects/${project}`, '[data-role]'],
  ['coordinator', `/coordinators/${coordinator}`, '[data-tie]'],
  ['challenge', `/challenges/${challenge}`, '[data-section="facts"]'],
] as const;
const merged = [
  ['projects', ...nodes.Project],
  ['coordinators', ...nodes.Coordinator],
  ['challenges', ...nodes.Challenge],
] as const;
const lists = ['principals', 'projects', 'coordinators', 'challenges'] as const;
const drawn = 'main :is([data-map][data-nodes], [data-table])';
const form = 'main form :is(input, select)';

const maps: PageState[] = [
  { name: 'map', path: '/map', shows: drawn },
  { name: 'map-panel', path: `/map?selected=${school}`, shows: `[data-selected="${school}"]` },
  {
    name: 'map-conditions',
    path: '/map?from=2022&to=2024&sectors=EDUCATION,BUSINESS&domains=C&without=CITY&color=domain&layout=domain',
    shows: drawn,
  },
  { name: 'map-figure', path: '/map?color=BETWEENNESS&size=DEGREE&layout=district', shows: drawn },
  { name: 'map-path', path: `/map?start=${school}&end=${group}&way=1`, shows: '[data-path-length]' },
  { name: 'map-selection', path: `/map?select=${school},${group}`, shows: '[data-selection="2"]' },
  {
    name: 'map-project',
    path: `/map?kind=affiliation&from=2024&selected=${project}`,
    shows: `[data-selected="${project}"]`,
  },
  {
    name: 'map-coordinator',
    path: `/map?kind=reach&from=2024&selected=${coordinator}`,
    shows: `[data-selected="${coordinator}"]`,
  },
  {
    name: 'map-around',
    path: `/map?selected=${school}&around=${school}&steps=2`,
    shows: `[data-around="${school}"]`,
  },
  {
    name: 'map-picture-menu',
    path: '/map?sectors=EDUCATION',
    shows: drawn,
    does: async (page, t) => page.getByRole('button', { name: t('attention.picture.menu') }).click(),
  },
  { name: 'map-table', path: '/map?view=table&sectors=EDUCATION', shows: '[data-table]' },
  { name: 'map-nothing', path: '/map?districts=nowhere', shows: '[data-nothing]' },
];

const ofLists: PageState[] = [
  ...lists.map((list) => ({ name: `list-${list}`, path: `/${list}?per=25`, shows: 'tbody tr' })),
  {
    name: 'list-conditions',
    path: `/principals?sort=CONSTRAINT&sectors=EDUCATION,BUSINESS&select=${school}&from=2022`,
    shows: 'tbody tr',
  },
  { name: 'list-nothing', path: '/projects?q=zzz', shows: '[data-empty]' },
  {
    name: 'list-columns',
    path: '/projects?per=25',
    shows: 'tbody tr',
    does: async (page, t) => {
      await page.getByRole('button', { name: t('list.columns') }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

const ofRecords: PageState[] = [
  ...records.map(([kind, path, shows]) => ({ name: kind, path, shows })),
  {
    name: 'principal-person',
    path: `/principals/${person}`,
    shows: '[data-position="ready"]',
    viewer: 'PUBLIC',
  },
  { name: 'principal-history', path: `/principals/${group}`, shows: '[data-history]', viewer: 'ADMIN' },
  ...['facts', 'resources', 'belonging', 'contact', 'standing'].map((part) => ({
    ...{ name: `edit-principal-${part}`, path: `/principals/${group}?edit=${part}`, shows: form },
  })),
  ...['facts', 'domain', 'add'].map((part) => ({
    ...{ name: `edit-project-${part}`, path: `/projects/${project}?edit=${part}`, shows: form },
  })),
  { name: 'edit-coordinator', path: `/coordinators/${coordinator}?edit=facts`, shows: form },
  { name: 'edit-challenge', path: `/challenges/${challenge}?edit=facts`, shows: form },
  ...lists.map((list) => ({
    name: `new-${list}`,
    path: `/${list}/new`,
    shows: form,
    // What is missing is said.
    does: press('form button[type=submit]'),
  })),
  {
    name: 'archive',
    path: `/challenges/${challenge}`,
    shows: '[data-archived="false"]',
    does: press('[data-archived="false"] button'),
  },
  { name: 'merge-choice', path: `/principals/merge?keep=${group}`, shows: 'main [role=combobox]' },
  {
    name: 'merge-preview',
    path: `/principals/merge?keep=${group}&absorb=${of('CIVIC_GROUP', 1)}`,
    shows: '[data-preview="now"]',
  },
  ...merged.map(([list, one, other]) => ({
    name: `merge-${list}`,
    path: `/${list}/merge?keep=${one!.id}&absorb=${other!.id}`,
    shows: '[data-preview="now"]',
  })),
  { name: 'merge-refused', path: `/principals/merge?keep=${group}&absorb=${person}`, shows: '[role=alert]' },
];

const search = async (page: Page, t: Words) => {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(t('page.coordinators').slice(0, 6));
  await page.getByRole('dialog').getByRole('option').nth(3).waitFor();
};

const others: PageState[] = [
  { name: 'home', path: '/', shows: '[data-gap]' },
  { name: 'home-first-run', path: '/', shows: 'main h1', ofEmpty: true },
  { name: 'map-first-run', path: '/map', shows: '[data-empty] a', ofEmpty: true },
  ...[...loadProfiles().keys()].map((city) => ({
    ...{ name: `profile-${city}`, path: `/profile?city=${city}`, shows: `[data-profile="${city}"]` },
  })),
  { name: 'profile-change', path: '/profile?city=ueda&change=1', shows: '[data-change]', viewer: 'ADMIN' },
  ...['import', 'list', 'duplicates', 'output'].map((tab) => ({
    ...{ name: `data-${tab}`, path: `/data?tab=${tab}`, shows: 'main h2' },
  })),
  { name: 'help', path: '/help', shows: '#betweenness' },
  { name: 'explore', path: '/explore', shows: '.graphiql-query-editor .view-line' },
  { name: 'search', path: '/profile', shows: 'main h2', does: search },
  {
    name: 'keys',
    path: '/profile',
    shows: 'main h2',
    does: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'not-found', path: '/nowhere', shows: 'main h1' },
  ...lists.map((list) => ({ name: `gone-${list}`, path: `/${list}/nowhere`, shows: 'main h1' })),
  ...(['coordinators', 'data'] as const).map((page) => ({
    ...{ name: `refused-${page}`, path: `/${page}`, shows: '[data-refused]', viewer: 'PUBLIC' as const },
  })),
  {
    name: 'refused-coordinator',
    path: `/coordinators/${coordinator}`,
    shows: '[data-refused]',
    viewer: 'PUBLIC',
  },
  { name: 'refused-new', path: '/principals/new', shows: '[data-refused]', viewer: 'PLANNER' },
  {
    name: 'loading',
    path: '/principals',
    shows: 'main [role=status]',
    before: async (page) => void (await page.route('**/graphql', () => undefined)),
    lacks: 'answer',
  },
  {
    name: 'unreachable',
    path: '/',
    shows: '[data-gap]',
    does: async (page, t) => {
      await page.context().setOffline(true);
      await page.getByLabel(t('viewer.label')).selectOption('PLANNER');
      await page.getByRole('alert').first().waitFor();
    },
    lacks: 'network',
  },
];

/** All of them. */
export const pageStates: readonly PageState[] = [...others, ...maps, ...ofLists, ...ofRecords];
