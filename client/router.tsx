// The pages and their addresses; each page but the shell loads when it is opened.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import * as z from 'zod';
import { parseAddress, stringifyAddress } from './address.ts';
import { dataState } from './data/state.ts';
import { helpState } from './help/state.ts';
import { homeState } from './home/state.ts';
import { mapState } from './map/state.ts';
import { Failure } from './parts/Failure.tsx';
import { Loading } from './parts/Loading.tsx';
import { viewShape } from './parts/viewState.ts';
import { listState } from './principal/list/state.ts';
import { profileState } from './profile/state.ts';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';
import { shellState } from './shell/state.ts';
import { loadAllWords, showLanguage } from './words/words.ts';

const root = createRootRoute({
  validateSearch: shellState,
  search: { middlewares: [retainSearchParams(['lang'])] },
  beforeLoad: ({ search }) => showLanguage(search.lang),
  component: Shell,
  notFoundComponent: NotFound,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: homeState,
  component: lazyRouteComponent(() => import('./home/HomePage.tsx'), 'HomePage'),
});

const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: mapState,
  component: lazyRouteComponent(() => import('./map/MapPage.tsx'), 'MapPage'),
});

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  validateSearch: dataState,
  component: lazyRouteComponent(() => import('./data/DataPage.tsx'), 'DataPage'),
});

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  component: lazyRouteComponent(() => import('./explore/ExplorePage.tsx'), 'ExplorePage'),
});

const principals = createRoute({
  getParentRoute: () => root,
  path: '/principals',
  validateSearch: listState,
  component: lazyRouteComponent(() => import('./principal/list/ListPage.tsx'), 'ListPage'),
});

const principal = createRoute({
  getParentRoute: () => root,
  path: '/principals/$id',
  validateSearch: z.object(viewShape),
  component: lazyRouteComponent(() => import('./principal/page/PrincipalPage.tsx'), 'PrincipalPage'),
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('./project/page/ProjectPage.tsx'), 'ProjectPage'),
});

const coordinator = createRoute({
  getParentRoute: () => root,
  path: '/coordinators/$id',
  component: lazyRouteComponent(() => import('./coordinator/page/CoordinatorPage.tsx'), 'CoordinatorPage'),
});

const challenge = createRoute({
  getParentRoute: () => root,
  path: '/challenges/$id',
  component: lazyRouteComponent(() => import('./challenge/page/ChallengePage.tsx'), 'ChallengePage'),
});

const profile = createRoute({
  getParentRoute: () => root,
  path: '/profile',
  validateSearch: profileState,
  component: lazyRouteComponent(() => import('./profile/ProfilePage.tsx'), 'ProfilePage'),
});

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  validateSearch: helpState,
  beforeLoad: loadAllWords,
  component: lazyRouteComponent(() => import('./help/HelpPage.tsx'), 'HelpPage'),
});

/** The router of the client. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    map,
    principals,
    principal,
    project,
    coordinator,
    challenge,
    profile,
    data,
    explore,
    help,
  ]),
  parseSearch: parseAddress,
  stringifySearch: stringifyAddress,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failure error={error as Error} retry={reset} />,
  defaultPreload: false,
  // What is being waited for shows itself late enough; see Loading.
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
