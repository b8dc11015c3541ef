// Challenges in GraphQL: lists, one, and what may be done with them.
import { listArchived } from '../atlas/archived.ts';
import { connectionOf, pageOf } from '../atlas/connection.ts';
import type { Properties } from '../atlas/record.ts';
import { archiveRecord, createRecord, mergeRecords, updateRecord } from '../atlas/write.ts';
import type { Context } from '../context.ts';
import { idsWithin } from '../loaders.ts';
import { searchText } from '../search/text.ts';
import type { ChallengeFilter, ChallengeResolvers, Resolvers } from '../types.generated.ts';
import { challengeRules } from './rules.ts';

async function payload({ loaders }: Context, id: Promise<string>) {
  return { challenge: (await loaders.node('Challenge', await id))!, warnings: [] };
}

function listed({ id, properties }: { id: string; properties: Properties }) {
  const { fields, raisedYear, status } = properties as {
    fields?: number[];
    raisedYear: number;
    status: string;
  };
  return { id, fields: fields ?? [], raisedYear, status };
}

async function listIds(
  context: Context,
  { text, fields, years, districts, statuses, archived }: ChallengeFilter,
): Promise<string[]> {
  const { lists } = await context.current();
  const gone = archived ? await listArchived(context, 'Challenge') : null;
  const all = gone ? gone.rows.map(listed) : lists.challenges();
  const within = await idsWithin(context.loaders, 'ChallengeDistrict', districts);
  const matching = text ? (gone ?? lists.search()).match(searchText(text)) : null;
  return all
    .filter(
      (challenge) =>
        (!fields?.length || fields.some((field) => challenge.fields.includes(field))) &&
        (!years?.length || years.includes(challenge.raisedYear)) &&
        (!statuses?.length || statuses.includes(challenge.status as never)) &&
        (!within || within.has(challenge.id)) &&
        (!matching || matching.has(challenge.id)),
    )
    .map(({ id }) => id);
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
    challenges: async (_, { filter, first, after }, context) => {
      const page = pageOf(
        await listIds(context, filter ?? {}),
        { first, after },
        context.config.MAX_PAGE_SIZE,
      );
      return connectionOf(page, await context.loaders.nodes('Challenge', page.ids));
    },
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
