// The pages and their addresses; each page but the shell loads when it is opened.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { parseAddress, stringifyAddress } from './address.ts';
import { dataState } from './data/state.ts';
import { mapState } from './map/state.ts';
import { Failure } from './parts/Failure.tsx';
import { Loading } from './parts/Loading.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';
import { shellState } from './shell/state.ts';
import { showLanguage } from './words/words.ts';

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
  beforeLoad: () => {
    throw redirect({ to: '/map', replace: true });
  },
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

/** The router of the client. */
export const router = createRouter({
  routeTree: root.addChildren([home, map, data, explore]),
  parseSearch: parseAddress,
  stringifySearch: stringifyAddress,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failure error={error as Error} retry={reset} />,
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
