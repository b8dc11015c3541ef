// Principals in GraphQL: lists, one, and what may be done with them.
import { isHidden, principalName } from '../access/names.ts';
import { refuse } from '../atlas/values.ts';
import { archiveRecord, createRecord, mergeRecords, updateRecord } from '../atlas/write.ts';
import type { Context } from '../context.ts';
import { listFacets, pageOfRecords } from '../list/narrowable.ts';
import type { PrincipalModel } from '../models.ts';
import { partnersOf } from '../network/partners.ts';
import type { PrincipalResolvers, Resolvers } from '../types.generated.ts';
import { principalFigures, principalPositions } from './figures.ts';
import { listPrincipalIds, principalList } from './list.ts';
import { connectedSectors, separationWithout } from './position.ts';
import { principalRules, refuseItself } from './rules.ts';

async function payload({ loaders }: Context, id: Promise<string>) {
  return { principal: (await loaders.node('Principal', await id))!, warnings: [] };
}

/** A property as stored, null where the viewer may not know who this is. */
function personal<K extends 'kana' | 'corporateNumber' | 'website' | 'offersNote' | 'needsNote'>(key: K) {
  return ({ properties }: PrincipalModel, _: unknown, { viewer }: Context) =>
    isHidden(viewer, properties.sector) ? null : (properties[key] ?? null);
}

const fields: PrincipalResolvers = {
  name: ({ id, properties }, _, { viewer }) => principalName(viewer, id, properties.name, properties.sector),
  kana: personal('kana'),
  corporateNumber: personal('corporateNumber'),
  website: personal('website'),
  offersNote: personal('offersNote'),
  needsNote: personal('needsNote'),
  aliases: ({ properties }, _, { viewer }) =>
    isHidden(viewer, properties.sector) ? [] : (properties.aliases ?? []),
  sector: ({ properties }) => (properties.sector ?? null) as never,
  kind: ({ properties }) => properties.kind ?? null,
  skills: ({ properties }) => properties.skills ?? [],
  fields: ({ properties }) => properties.fields ?? [],
  offers: ({ properties }) => (properties.offers ?? []) as never,
  needs: ({ properties }) => (properties.needs ?? []) as never,
  registeredYears: ({ properties }) => properties.registeredYears ?? [],
  status: ({ properties }) => properties.status as never,
  doNotIntroduce: ({ properties }) => properties.doNotIntroduce ?? false,
  contactName: ({ properties }) => properties.contactName ?? null,
  contactEmail: ({ properties }) => properties.contactEmail ?? null,
  contactPhone: ({ properties }) => properties.contactPhone ?? null,
  note: ({ properties }) => properties.note ?? null,
  archivedAt: ({ properties }) => properties.archivedAt ?? null,
  revision: ({ properties }) => properties.revision ?? 0,
  districts: ({ id }, _, { loaders }) => loaders.linked('District', 'PrincipalDistrict', 'source', id),
  participations: async ({ id }, _, { loaders }) => {
    const ties = await loaders.ties('Participation', 'source', id);
    return ties
      .map(({ source, target, properties }) => ({
        principal: source,
        project: target,
        ...properties,
        until: properties.until ?? null,
      }))
      .sort((a, b) => b.since - a.since || (a.project < b.project ? -1 : 1));
  },
  partners: async ({ id }, { view, first }, context) => {
    refuseBeyond(first, MOST_PARTNERS);
    const { snapshot, insight } = await context.current();
    return partnersOf(snapshot, insight(view ?? {}), id, first);
  },
  memberOf: ({ id }, _, { loaders }) => loaders.linked('Principal', 'Membership', 'source', id),
  members: ({ id }, _, { loaders }) => loaders.linked('Principal', 'Membership', 'target', id),
  knownBy: async ({ id }, _, { loaders }) => {
    const ties = await loaders.ties('Acquaintance', 'target', id);
    return ties
      .map(({ source, target, properties }) => ({
        coordinator: source,
        principal: target,
        strength: properties.strength,
        lastContact: properties.lastContact ?? null,
      }))
      .sort((a, b) => b.strength - a.strength || (a.coordinator < b.coordinator ? -1 : 1));
  },
  challenges: ({ id }, _, { loaders }) => loaders.linked('Challenge', 'Raising', 'source', id),
  metrics: async ({ id }, { ids, view }, context) =>
    principalFigures(await context.current(), id, ids, view ?? {}),
  positions: async ({ id }, { ids, view }, context) =>
    principalPositions(await context.current(), id, ids, view ?? {}),
  connects: async ({ id }, { view }, context) =>
    connectedSectors(await context.current(), context.viewer, id, view ?? {}),
  separation: async ({ id }, { view }, context) => separationWithout(await context.current(), id, view ?? {}),
};

/** Most partners that are returned. */
const MOST_PARTNERS = 500;
/** Most parts, or principals of a part, that are returned. */
const MOST_PARTS = 100;

function refuseBeyond(first: number, most: number): void {
  if (first < 1 || first > most) refuse('first', `1から${most}までです。`, `From 1 to ${most}.`);
}

/** Resolvers of this topic. */
export const principalResolvers: Resolvers = {
  Principal: fields,
  Partner: {
    principal: async ({ principal }, _, { loaders }) => (await loaders.node('Principal', principal))!,
  },
  Separation: {
    cutOffParts: ({ cutOffParts }, { first }) => {
      refuseBeyond(first, MOST_PARTS);
      return cutOffParts(first);
    },
  },
  CutOffPart: {
    principals: ({ ids }, { first }, { loaders }) => {
      refuseBeyond(first, MOST_PARTS);
      return loaders.nodes('Principal', ids.slice(0, first));
    },
  },
  Query: {
    principal: (_, { id }, { loaders }) => loaders.kept('Principal', id),
    principals: async (_, { filter, orderBy, view, ...place }, context) => {
      const ids = await listPrincipalIds(context, filter ?? {}, orderBy ?? {}, view ?? {});
      return pageOfRecords(context, 'Principal', ids, place);
    },
    principalFacets: (_, { filter, of }, context) => listFacets(principalList, context, filter ?? {}, of),
  },
  Mutation: {
    createPrincipal: (_, { input }, context) =>
      payload(context, createRecord(context, principalRules, input)),
    updatePrincipal: (_, { input }, context) =>
      payload(context, updateRecord(context, principalRules, input, refuseItself)),
    archivePrincipal: (_, { input }, context) =>
      payload(context, archiveRecord(context, principalRules, input)),
    mergePrincipals: (_, { input }, context) =>
      payload(context, mergeRecords(context, principalRules, input)),
  },
};
