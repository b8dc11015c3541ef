// Shortest paths in GraphQL.
import { refuse } from '../atlas/values.ts';
import type { PathsModel } from '../models.ts';
import { pathsBetween } from '../network/paths.ts';
import type { Resolvers } from '../types.generated.ts';

/** Most paths, and most projects of a tie, that are returned. */
const MOST_PATHS = 20;
const MOST_PROJECTS = 100;

function refuseBeyond(first: number, most: number): void {
  if (first < 1 || first > most) refuse('first', `1から${most}までです。`, `From 1 to ${most}.`);
}

const nothing: PathsModel['found'] = { outside: [], length: null, count: 0, paths: [] };

/** Resolvers of shortest paths. */
export const pathResolvers: Pick<Resolvers, 'ShortestPaths' | 'Path' | 'PathTie'> & {
  Query: Pick<NonNullable<Resolvers['Query']>, 'shortestPaths'>;
} = {
  Query: {
    shortestPaths: async (_, { from: fromId, to: toId, view }, { loaders, current }) => {
      const [from, to] = await Promise.all([
        loaders.kept('Principal', fromId),
        loaders.kept('Principal', toId),
      ]);
      if (!from || !to) return { from, to, found: nothing };
      const { snapshot, insight } = await current();
      return { from, to, found: pathsBetween(snapshot, insight(view ?? {}), [from.id, to.id], MOST_PATHS) };
    },
  },
  ShortestPaths: {
    outside: ({ found }, _, { loaders }) => loaders.nodes('Principal', found.outside),
    length: ({ found }) => found.length,
    count: ({ found }) => found.count,
    paths: ({ found }, { first }) => {
      refuseBeyond(first, MOST_PATHS);
      return found.paths.slice(0, first);
    },
  },
  Path: {
    principals: ({ principals }, _, { loaders }) => loaders.nodes('Principal', principals),
    ties: ({ ties }) => ties.map((projects) => ({ projects })),
  },
  PathTie: {
    sharedProjects: ({ projects }) => projects.length,
    projects: ({ projects }, { first }, { loaders }) => {
      refuseBeyond(first, MOST_PROJECTS);
      return loaders.nodes('Project', projects.slice(0, first));
    },
  },
};
