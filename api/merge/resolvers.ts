// What a merge would do, in GraphQL.
import type { Resolvers } from '../types.generated.ts';
import { previewMerge } from './preview.ts';

/** Resolvers of this topic. */
export const mergeResolvers: Resolvers = {
  MergedLinks: {
    records: ({ label, ids }, _, { loaders }) => loaders.nodes(label, ids),
  },
  Query: {
    mergePreview: (_, { keep, absorb }, { database, loaders }) =>
      previewMerge(database, loaders, keep, absorb),
  },
};
