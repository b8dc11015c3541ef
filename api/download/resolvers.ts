// Columns of lists in GraphQL.
import type { Resolvers } from '../types.generated.ts';
import { columnsFor, lists } from './lists.ts';

/** Resolvers of this topic. */
export const downloadResolvers: Resolvers = {
  Query: {
    listColumns: (_, { list }, { viewer }) =>
      columnsFor(viewer, lists.find(({ name }) => name === list)!).map(({ code, label }) => ({
        code,
        label,
      })),
  },
};
