// The atlas itself, who is asking, any record by its id, and the audit log.
import { listAuditEntries } from '#cypher/statements.generated.ts';
import { mayCall, maySee } from '../access/policy.ts';
import type { Context } from '../context.ts';
import { formOf } from '../municipality/profile.ts';
import type { Resolvers } from '../types.generated.ts';
import { refuse } from './values.ts';

/** The kinds of record, with the query that gives one: who may not ask for one so does not get it by its id either. */
const records = [
  ['Principal', 'principal'],
  ['Project', 'project'],
  ['Coordinator', 'coordinator'],
  ['District', 'district'],
  ['Challenge', 'challenge'],
] as const;

async function atlas(context: Context) {
  const { snapshot, profile, fictional, definitionsVersion, years, lists } = await context.current();
  return {
    revision: snapshot.revision,
    engine: context.database.engine === 'neo4j' ? ('NEO4J' as const) : ('EMBEDDED' as const),
    profile: profile.code,
    fictional,
    definitionsVersion,
    currentYear: snapshot.currentYear,
    years,
    counts: {
      principals: snapshot.principals.length,
      projects: snapshot.projects.length,
      participations: snapshot.participations.principal.length,
      coordinators: snapshot.coordinators.length,
      districts: snapshot.districts.length,
      challenges: lists.challenges().length,
    },
  };
}

/** Forms in use that the profile does not know, by number of projects. */
async function unknownForms(context: Context) {
  const { snapshot, profile } = await context.current();
  const counted = new Map<string, number>();
  for (const { form } of snapshot.projects) {
    if (form && !formOf(profile, form)) counted.set(form, (counted.get(form) ?? 0) + 1);
  }
  return [...counted]
    .map(([form, projects]) => ({ form, projects }))
    .sort((a, b) => b.projects - a.projects || (a.form < b.form ? -1 : 1));
}

/** Resolvers of this topic. */
export const atlasResolvers: Resolvers = {
  Node: { __resolveType: ({ type }) => type },
  Query: {
    atlas: (_, __, context) => atlas(context),
    viewer: (_, __, { viewer }) => ({ ...viewer, mayCall: mayCall(viewer.role) }),
    node: async (_, { id }, { loaders, viewer }) => {
      const open = records.filter(([, query]) => maySee(viewer.role, 'Query', query));
      const found = await Promise.all(open.map(([label]) => loaders.kept(label, id)));
      return found.find((record) => record !== null) ?? null;
    },
    auditEntries: async (_, { target, first }, { database }) => {
      if (first < 1 || first > 200) refuse('first', '1から200までです。', 'From 1 to 200.');
      return listAuditEntries(database, { target: target ?? null, limit: first });
    },
  },
  Mutation: {
    setProfile: async (_, { input: { profile } }, context) => {
      const codes = [...context.profiles.keys()];
      if (!context.profiles.has(profile))
        refuse('profile', `次のどれかです: ${codes.join('、')}`, `One of ${codes.join(', ')}`);
      const { fictional } = await context.current();
      await context.commit({ action: 'setProfile', summary: profile }, async () => ({
        profile: { profile, fictional },
      }));
      return { atlas: await atlas(context), unknownForms: await unknownForms(context) };
    },
  },
};
