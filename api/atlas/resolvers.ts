// The atlas itself, who is asking, any record by its id, and the audit log.
import { listAuditEntries } from '#cypher/statements.generated.ts';
import { mayCall, maySee } from '../access/policy.ts';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { unknownForms } from '../network/form-use.ts';
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

/** Whether nothing is in the atlas; archived records are seen only when the sample city is asked for, and refused then. */
async function isEmpty(context: Context): Promise<boolean> {
  const { snapshot, lists } = await context.current();
  const { principals, projects, coordinators, districts } = snapshot;
  const some = [principals, projects, coordinators, districts, lists.challenges()];
  return some.every(({ length }) => length === 0);
}

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
    sampleCity: context.loadSampleCity !== undefined && (await isEmpty(context)),
  };
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
      const { snapshot, profile: chosen } = await context.current();
      return { atlas: await atlas(context), unknownForms: unknownForms(snapshot, chosen) };
    },
    loadSampleCity: async (_, { input: { seed } }, context) => {
      if (!context.loadSampleCity)
        throw new AppError('NOT_FOUND', {
          ja: 'このサーバーは見本都市を備えていません。',
          en: 'This server does not bring the sample city.',
        });
      await context.loadSampleCity({ by: context.viewer.role, seed: seed ?? 1 });
      context.forget();
      return { atlas: await atlas(context) };
    },
  },
};
