// Search over everything in GraphQL: what a viewer may not know by name is not found by it either.
import { isHidden, nameOf } from '../access/names.ts';
import { seesPersons } from '../access/viewer.ts';
import { refuse } from '../atlas/values.ts';
import type { Context } from '../context.ts';
import type { SearchHitModel } from '../models.ts';
import type { Resolvers } from '../types.generated.ts';
import { searchText } from './text.ts';

const labels = {
  PRINCIPAL: 'Principal',
  PROJECT: 'Project',
  COORDINATOR: 'Coordinator',
  DISTRICT: 'District',
  CHALLENGE: 'Challenge',
} as const;

async function record({ loaders }: Context, { id, type }: SearchHitModel) {
  return (await loaders.node(labels[type], id))!;
}

/** Resolvers of this topic. */
export const searchResolvers: Resolvers = {
  SearchHit: {
    node: (hit, _, context) => record(context, hit),
    name: async (hit, _, context) => nameOf(context.viewer, await record(context, hit)),
  },
  Query: {
    search: async (_, { text, types, first }, context) => {
      if (first < 1 || first > 50) refuse('first', '1から50までです。', 'From 1 to 50.');
      const { lists, snapshot } = await context.current();
      const isOpen = ({ id, type }: SearchHitModel) => {
        if (type === 'COORDINATOR') return seesPersons(context.viewer);
        if (type !== 'PRINCIPAL') return true;
        return !isHidden(context.viewer, snapshot.principals[snapshot.indexOf.principals.get(id)!]!.sector);
      };
      const index = lists.search();
      const hits = index.search(searchText(text, 'text'), {
        types: types?.length ? types : undefined,
      }) as SearchHitModel[];
      return hits.filter(isOpen).slice(0, first);
    },
  },
};
