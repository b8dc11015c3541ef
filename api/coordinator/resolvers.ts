// Coordinators in GraphQL: lists, one, whom they know, what they look after, and what may be done with them.
import { coordinatorName } from '../access/names.ts';
import { archiveRecord, createRecord, mergeRecords, updateRecord } from '../atlas/write.ts';
import type { Context } from '../context.ts';
import { listFacets, pageOfRecords } from '../list/narrowable.ts';
import type { CoordinatorResolvers, Resolvers } from '../types.generated.ts';
import { coordinatorFigures } from './figures.ts';
import { coordinatorList, listCoordinatorIds } from './list.ts';
import { coordinatorRules } from './rules.ts';
import { deleteCoordinates, deleteKnows, setCoordinates, setKnows } from './ties.ts';

async function payload({ loaders }: Context, id: Promise<string>) {
  return { coordinator: (await loaders.node('Coordinator', await id))!, warnings: [] };
}

const fields: CoordinatorResolvers = {
  name: ({ id, properties }, _, { viewer }) => coordinatorName(viewer, id, properties.name),
  aliases: ({ properties }) => properties.aliases ?? [],
  cohort: ({ properties }) => properties.cohort ?? null,
  skills: ({ properties }) => properties.skills ?? [],
  fields: ({ properties }) => properties.fields ?? [],
  capacityPerYear: ({ properties }) => properties.capacityPerYear ?? null,
  status: ({ properties }) => properties.status as never,
  contactEmail: ({ properties }) => properties.contactEmail ?? null,
  contactPhone: ({ properties }) => properties.contactPhone ?? null,
  note: ({ properties }) => properties.note ?? null,
  archivedAt: ({ properties }) => properties.archivedAt ?? null,
  revision: ({ properties }) => properties.revision ?? 0,
  districts: ({ id }, _, { loaders }) => loaders.linked('District', 'CoordinatorDistrict', 'source', id),
  belongsTo: ({ id }, _, { loaders }) => loaders.linked('Principal', 'Affiliation', 'source', id),
  knows: async ({ id }, _, { loaders }) => {
    const ties = await loaders.ties('Acquaintance', 'source', id);
    return ties
      .map(({ source, target, properties: { strength, lastContact } }) => ({
        coordinator: source,
        principal: target,
        strength,
        lastContact: lastContact ?? null,
      }))
      .sort((a, b) => b.strength - a.strength || (a.principal < b.principal ? -1 : 1));
  },
  coordinates: async ({ id }, _, { loaders }) => {
    const ties = await loaders.ties('Coordination', 'source', id);
    return ties
      .map(({ source, target, properties: { since, until } }) => ({
        coordinator: source,
        project: target,
        since,
        until: until ?? null,
      }))
      .sort((a, b) => b.since - a.since || (a.project < b.project ? -1 : 1));
  },
  introductions: async ({ id }, _, { loaders }) => {
    const counted = new Map<number, number>();
    for (const { properties } of await loaders.linked('Introduction', 'Proposal', 'source', id))
      counted.set(properties.fiscalYear, (counted.get(properties.fiscalYear) ?? 0) + 1);
    return [...counted]
      .map(([year, introductions]) => ({ year, introductions }))
      .sort((a, b) => b.year - a.year);
  },
  metrics: (coordinator, { ids, view }, context) =>
    coordinatorFigures(context, coordinator, ids ?? null, view ?? {}),
};

/** Resolvers of this topic. */
export const coordinatorResolvers: Resolvers = {
  Coordinator: fields,
  Acquaintance: {
    coordinator: async ({ coordinator }, _, { loaders }) => (await loaders.node('Coordinator', coordinator))!,
    principal: async ({ principal }, _, { loaders }) => (await loaders.node('Principal', principal))!,
  },
  Coordination: {
    coordinator: async ({ coordinator }, _, { loaders }) => (await loaders.node('Coordinator', coordinator))!,
    project: async ({ project }, _, { loaders }) => (await loaders.node('Project', project))!,
  },
  Query: {
    coordinator: (_, { id }, { loaders }) => loaders.kept('Coordinator', id),
    coordinators: async (_, { filter, orderBy, ...place }, context) => {
      const ids = await listCoordinatorIds(context, filter ?? {}, orderBy ?? {});
      return pageOfRecords(context, 'Coordinator', ids, place);
    },
    coordinatorFacets: (_, { filter, of }, context) => listFacets(coordinatorList, context, filter ?? {}, of),
  },
  Mutation: {
    createCoordinator: (_, { input }, context) =>
      payload(context, createRecord(context, coordinatorRules, input)),
    updateCoordinator: (_, { input }, context) =>
      payload(context, updateRecord(context, coordinatorRules, input)),
    archiveCoordinator: (_, { input }, context) =>
      payload(context, archiveRecord(context, coordinatorRules, input)),
    mergeCoordinators: (_, { input }, context) =>
      payload(context, mergeRecords(context, coordinatorRules, input)),
    setKnows: (_, { input }, context) => payload(context, setKnows(context, input)),
    deleteKnows: (_, { input }, context) => payload(context, deleteKnows(context, input)),
    setCoordinates: (_, { input }, context) => payload(context, setCoordinates(context, input)),
    deleteCoordinates: (_, { input }, context) => payload(context, deleteCoordinates(context, input)),
  },
};
