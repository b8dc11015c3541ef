// Challenges in GraphQL: lists, one, and what may be done with them.
import { archiveRecord, createRecord, mergeRecords, updateRecord } from '../atlas/write.ts';
import type { Context } from '../context.ts';
import { listFacets, pageOfRecords } from '../list/narrowable.ts';
import type { ChallengeResolvers, Resolvers } from '../types.generated.ts';
import { challengeList, listChallengeIds } from './list.ts';
import { challengeRules } from './rules.ts';

async function payload({ loaders }: Context, id: Promise<string>) {
  return { challenge: (await loaders.node('Challenge', await id))!, warnings: [] };
}

const fields: ChallengeResolvers = {
  title: ({ properties }) => properties.title,
  aliases: ({ properties }) => properties.aliases ?? [],
  description: ({ properties }) => properties.description ?? null,
  fields: ({ properties }) => properties.fields ?? [],
  needs: ({ properties }) => (properties.needs ?? []) as never,
  raisedYear: ({ properties }) => properties.raisedYear,
  status: ({ properties }) => properties.status as never,
  archivedAt: ({ properties }) => properties.archivedAt ?? null,
  revision: ({ properties }) => properties.revision ?? 0,
  districts: ({ id }, _, { loaders }) => loaders.linked('District', 'ChallengeDistrict', 'source', id),
  raisedBy: ({ id }, _, { loaders }) => loaders.linked('Principal', 'Raising', 'target', id),
  projects: ({ id }, _, { loaders }) => loaders.linked('Project', 'Addressing', 'target', id),
};

/** Resolvers of this topic. */
export const challengeResolvers: Resolvers = {
  Challenge: fields,
  Query: {
    challenge: (_, { id }, { loaders }) => loaders.kept('Challenge', id),
    challenges: async (_, { filter, orderBy, ...place }, context) => {
      const ids = await listChallengeIds(context, filter ?? {}, orderBy ?? {});
      return pageOfRecords(context, 'Challenge', ids, place);
    },
    challengeFacets: (_, { filter, of }, context) => listFacets(challengeList, context, filter ?? {}, of),
  },
  Mutation: {
    createChallenge: (_, { input }, context) =>
      payload(context, createRecord(context, challengeRules, input)),
    updateChallenge: (_, { input }, context) =>
      payload(context, updateRecord(context, challengeRules, input)),
    archiveChallenge: (_, { input }, context) =>
      payload(context, archiveRecord(context, challengeRules, input)),
    mergeChallenges: (_, { input }, context) =>
      payload(context, mergeRecords(context, challengeRules, input)),
  },
};
