// What stands on the overview: what changed lately, and what is missing.
import { refuse } from '../atlas/values.ts';
import type { Resolvers } from '../types.generated.ts';
import { recentChanges } from './changes.ts';
import { dataGaps } from './data-gaps.ts';

/** Resolvers of this topic. */
export const overviewResolvers: Resolvers = {
  RecentChange: {
    file: async ({ kind, target }, _, { loaders }) => {
      if (!target || (kind !== 'IMPORTED' && kind !== 'UNDONE')) return null;
      return (await loaders.node('ImportBatch', target))?.properties.fileName ?? null;
    },
  },
  Query: {
    dataGaps: (_, __, context) => dataGaps(context),
    recentChanges: async (_, { first }, context) => {
      if (first < 1 || first > 50) refuse('first', '1から50までです。', 'From 1 to 50.');
      return recentChanges(context, first);
    },
  },
};
