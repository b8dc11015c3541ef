// Kinds of records that have a page of the same make: where they are listed and merged, and which mutations write them.
import type { SearchType } from '../gql/graphql.ts';

/** Each kind with the begin of its words, its other pages and its mutations. */
export const recordTypes = {
  PROJECT: {
    word: 'project',
    page: 'page.projects',
    list: '/projects',
    merging: '/projects/merge',
    mutations: {
      create: 'createProject',
      update: 'updateProject',
      archive: 'archiveProject',
      merge: 'mergeProjects',
    },
  },
  COORDINATOR: {
    word: 'coordinator',
    page: 'page.coordinators',
    list: '/coordinators',
    merging: '/coordinators/merge',
    mutations: {
      create: 'createCoordinator',
      update: 'updateCoordinator',
      archive: 'archiveCoordinator',
      merge: 'mergeCoordinators',
    },
  },
  CHALLENGE: {
    word: 'challenge',
    page: 'page.challenges',
    list: '/challenges',
    merging: '/challenges/merge',
    mutations: {
      create: 'createChallenge',
      update: 'updateChallenge',
      archive: 'archiveChallenge',
      merge: 'mergeChallenges',
    },
  },
} as const satisfies Partial<Record<SearchType, object>>;

/** One of them. */
export type RecordType = keyof typeof recordTypes;
