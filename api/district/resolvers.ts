// Districts in GraphQL: all of them, one, and what may be done with them.
import { nodes } from '#cypher/statements.generated.ts';
import { listArchived } from '../atlas/archived.ts';
import { archiveRecord, createRecord, mergeRecords, updateRecord } from '../atlas/write.ts';
import type { Context } from '../context.ts';
import type { DistrictResolvers, Resolvers } from '../types.generated.ts';
import { districtRules, mirrorNeighbours } from './rules.ts';

async function payload({ loaders }: Context, id: Promise<string>) {
  return { district: (await loaders.node('District', await id))!, warnings: [] };
}

const fields: DistrictResolvers = {
  name: ({ properties }) => properties.name,
  kana: ({ properties }) => properties.kana ?? null,
  aliases: ({ properties }) => properties.aliases ?? [],
  neighbours: async ({ properties }, _, { loaders }) => {
    const neighbours = await loaders.nodes('District', properties.neighbours ?? []);
    return neighbours.filter((neighbour) => neighbour.properties.archivedAt === undefined);
  },
  principals: ({ id }, _, { loaders }) => loaders.linked('Principal', 'PrincipalDistrict', 'target', id),
  archivedAt: ({ properties }) => properties.archivedAt ?? null,
  revision: ({ properties }) => properties.revision ?? 0,
};

/** Resolvers of this topic. */
export const districtResolvers: Resolvers = {
  District: fields,
  Query: {
    district: (_, { id }, { loaders }) => loaders.kept('District', id),
    districts: async (_, { archived }, context) => {
      const { lists } = await context.current();
      const all = archived ? (await listArchived(context, 'District')).rows : lists.districts();
      return context.loaders.nodes(
        'District',
        all.map(({ id }) => id),
      );
    },
  },
  Mutation: {
    createDistrict: (_, { input }, context) =>
      payload(
        context,
        createRecord(context, districtRules, input, async (runner, id, { neighbours }, change) => {
          change.nodes!.District!.push(
            ...(await mirrorNeighbours(runner, id, (neighbours as string[] | null) ?? [], [])),
          );
        }),
      ),
    updateDistrict: (_, { input }, context) =>
      payload(
        context,
        updateRecord(context, districtRules, input, async (runner, id, { neighbours }, change) => {
          if (input.neighbours === undefined) return;
          const [stored] = await nodes.District.list(runner, { ids: [id] });
          const rows = await mirrorNeighbours(
            runner,
            id,
            (neighbours as string[] | null) ?? [],
            stored?.properties.neighbours ?? [],
          );
          change.nodes!.District!.push(...rows);
        }),
      ),
    archiveDistrict: (_, { input }, context) =>
      payload(context, archiveRecord(context, districtRules, input)),
    mergeDistricts: (_, { input }, context) => payload(context, mergeRecords(context, districtRules, input)),
  },
};
