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
import { challengeListState } from './challenge/list/state.ts';
import { coordinatorListState } from './coordinator/list/state.ts';
import { dataState } from './data/state.ts';
import { exploreState } from './explore/state.ts';
import { helpState } from './help/state.ts';
import { homeState } from './home/state.ts';
import { mapState } from './map/state.ts';
import { mergeState } from './merge/state.ts';
import { Failure } from './parts/Failure.tsx';
import { Loading } from './parts/Loading.tsx';
import { recordState } from './parts/recordState.ts';
import { viewShape } from './parts/viewState.ts';
import { sections } from './principal/form/sections.ts';
import { principalListState } from './principal/list/state.ts';
import { profileState } from './profile/state.ts';
import { projectListState } from './project/list/state.ts';
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
  validateSearch: exploreState,
  component: lazyRouteComponent(() => import('./explore/ExplorePage.tsx'), 'ExplorePage'),
});

const principals = createRoute({
  getParentRoute: () => root,
  path: '/principals',
  validateSearch: principalListState,
  component: lazyRouteComponent(() => import('./principal/list/PrincipalsPage.tsx'), 'PrincipalsPage'),
});

const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch: projectListState,
  component: lazyRouteComponent(() => import('./project/list/ProjectsPage.tsx'), 'ProjectsPage'),
});

const coordinators = createRoute({
  getParentRoute: () => root,
  path: '/coordinators',
  validateSearch: coordinatorListState,
  component: lazyRouteComponent(() => import('./coordinator/list/CoordinatorsPage.tsx'), 'CoordinatorsPage'),
});

const challenges = createRoute({
  getParentRoute: () => root,
  path: '/challenges',
  validateSearch: challengeListState,
  component: lazyRouteComponent(() => import('./challenge/list/ChallengesPage.tsx'), 'ChallengesPage'),
});

const principal = createRoute({
  getParentRoute: () => root,
  path: '/principals/$id',
  validateSearch: z.object({ ...viewShape, edit: z.enum(sections).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./principal/page/PrincipalPage.tsx'), 'PrincipalPage'),
});

const newPrincipal = createRoute({
  getParentRoute: () => root,
  path: '/principals/new',
  component: lazyRouteComponent(() => import('./principal/new/NewPrincipalPage.tsx'), 'NewPrincipalPage'),
});

const mergePrincipals = createRoute({
  getParentRoute: () => root,
  path: '/principals/merge',
  validateSearch: mergeState,
  component: lazyRouteComponent(
    () => import('./principal/merge/PrincipalMergePage.tsx'),
    'PrincipalMergePage',
  ),
});

const mergeProjects = createRoute({
  getParentRoute: () => root,
  path: '/projects/merge',
  validateSearch: mergeState,
  component: lazyRouteComponent(() => import('./project/merge/ProjectMergePage.tsx'), 'ProjectMergePage'),
});

const mergeCoordinators = createRoute({
  getParentRoute: () => root,
  path: '/coordinators/merge',
  validateSearch: mergeState,
  component: lazyRouteComponent(
    () => import('./coordinator/merge/CoordinatorMergePage.tsx'),
    'CoordinatorMergePage',
  ),
});

const mergeChallenges = createRoute({
  getParentRoute: () => root,
  path: '/challenges/merge',
  validateSearch: mergeState,
  component: lazyRouteComponent(
    () => import('./challenge/merge/ChallengeMergePage.tsx'),
    'ChallengeMergePage',
  ),
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  validateSearch: recordState,
  component: lazyRouteComponent(() => import('./project/page/ProjectPage.tsx'), 'ProjectPage'),
});

const newProject = createRoute({
  getParentRoute: () => root,
  path: '/projects/new',
  component: lazyRouteComponent(() => import('./project/edit/NewProjectPage.tsx'), 'NewProjectPage'),
});

const newCoordinator = createRoute({
  getParentRoute: () => root,
  path: '/coordinators/new',
  component: lazyRouteComponent(
    () => import('./coordinator/edit/NewCoordinatorPage.tsx'),
    'NewCoordinatorPage',
  ),
});

const newChallenge = createRoute({
  getParentRoute: () => root,
  path: '/challenges/new',
  component: lazyRouteComponent(() => import('./challenge/edit/NewChallengePage.tsx'), 'NewChallengePage'),
});

const coordinator = createRoute({
  getParentRoute: () => root,
  path: '/coordinators/$id',
  validateSearch: recordState,
  component: lazyRouteComponent(() => import('./coordinator/page/CoordinatorPage.tsx'), 'CoordinatorPage'),
});

const challenge = createRoute({
  getParentRoute: () => root,
  path: '/challenges/$id',
  validateSearch: recordState,
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
    newPrincipal,
    mergePrincipals,
    projects,
    coordinators,
    challenges,
    project,
    newProject,
    mergeProjects,
    coordinator,
    newCoordinator,
    mergeCoordinators,
    challenge,
    newChallenge,
    mergeChallenges,
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
