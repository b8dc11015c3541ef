// Projects in GraphQL: lists, one, who takes part, and what may be done with them.
import { archiveRecord, createRecord, mergeRecords, updateRecord } from '../atlas/write.ts';
import { listFacets, pageOfRecords } from '../list/narrowable.ts';
import type { ParticipationModel } from '../models.ts';
import { placeOfRole } from '../municipality/roles.ts';
import type { ProjectResolvers, Resolvers } from '../types.generated.ts';
import { readDomain, readDomainSpans, readForm } from './domain.ts';
import { listProjectIds, projectList } from './list.ts';
import { addParts, deleteParticipation, payload, setParticipation } from './participation.ts';
import { projectRules } from './rules.ts';

/** Leads first, then by role, first year and principal. */
function byRole(a: ParticipationModel, b: ParticipationModel): number {
  return (
    placeOfRole(a.role) - placeOfRole(b.role) || a.since - b.since || (a.principal < b.principal ? -1 : 1)
  );
}

const fields: ProjectResolvers = {
  name: ({ properties }) => properties.name,
  aliases: ({ properties }) => properties.aliases ?? [],
  summary: ({ properties }) => properties.summary ?? null,
  fields: ({ properties }) => properties.fields ?? [],
  form: ({ properties }) => properties.form ?? null,
  knownForm: (project, _, context) => readForm(context, project),
  domain: (project, _, context) => readDomain(context, project),
  domainsByYear: (project, _, context) => readDomainSpans(context, project),
  startYear: ({ properties }) => properties.startYear,
  endYear: ({ properties }) => properties.endYear ?? null,
  status: ({ properties }) => properties.status as never,
  deadline: ({ properties }) => properties.deadline ?? null,
  budgetYen: ({ properties }) => properties.budgetYen ?? null,
  subsidyYen: ({ properties }) => properties.subsidyYen ?? null,
  subsidySince: ({ properties }) => properties.subsidySince ?? null,
  archivedAt: ({ properties }) => properties.archivedAt ?? null,
  revision: ({ properties }) => properties.revision ?? 0,
  districts: ({ id }, _, { loaders }) => loaders.linked('District', 'ProjectDistrict', 'source', id),
  challenges: ({ id }, _, { loaders }) => loaders.linked('Challenge', 'Addressing', 'source', id),
  participations: async ({ id }, _, { loaders }) => {
    const ties = await loaders.ties('Participation', 'target', id);
    return ties
      .map(({ source, target, properties }) => ({
        principal: source,
        project: target,
        ...properties,
        until: properties.until ?? null,
      }))
      .sort(byRole);
  },
  coordinations: async ({ id }, _, { loaders }) => {
    const ties = await loaders.ties('Coordination', 'target', id);
    return ties
      .map(({ source, target, properties }) => ({
        coordinator: source,
        project: target,
        ...properties,
        until: properties.until ?? null,
      }))
      .sort((a, b) => b.since - a.since || (a.coordinator < b.coordinator ? -1 : 1));
  },
};

/** Resolvers of this topic. */
export const projectResolvers: Resolvers = {
  Project: fields,
  Participation: {
    principal: async ({ principal }, _, { loaders }) => (await loaders.node('Principal', principal))!,
    project: async ({ project }, _, { loaders }) => (await loaders.node('Project', project))!,
    role: ({ role }) => role as never,
  },
  Query: {
    project: (_, { id }, { loaders }) => loaders.kept('Project', id),
    projects: async (_, { filter, orderBy, ...place }, context) => {
      const ids = await listProjectIds(context, filter ?? {}, orderBy ?? {});
      return pageOfRecords(context, 'Project', ids, place);
    },
    projectFacets: (_, { filter, of }, context) => listFacets(projectList, context, filter ?? {}, of),
  },
  Mutation: {
    createProject: (_, { input: { participations, ...input } }, context) =>
      payload(
        context,
        createRecord(context, projectRules, input, (runner, id, properties, change) =>
          addParts(runner, id, properties, change, participations ?? []),
        ),
      ),
    updateProject: (_, { input }, context) => payload(context, updateRecord(context, projectRules, input)),
    archiveProject: (_, { input }, context) => payload(context, archiveRecord(context, projectRules, input)),
    mergeProjects: (_, { input }, context) => payload(context, mergeRecords(context, projectRules, input)),
    setParticipation: (_, { input }, context) => payload(context, setParticipation(context, input)),
    deleteParticipation: (_, { input }, context) => payload(context, deleteParticipation(context, input)),
  },
};
