// Columns of a list of coordinators.
import { coordinatorName, principalName } from '../access/names.ts';
import { type Column, joined, said, saidAll } from '../list/column.ts';
import type { CoordinatorModel } from '../models.ts';
import { coordinatorStatuses } from '../municipality/codes.ts';
import { fields } from '../municipality/fields.ts';

/** Columns in the order in which they stand. */
export const coordinatorColumns: readonly Column<CoordinatorModel>[] = [
  {
    code: 'NAME',
    label: { ja: '名前', en: 'Name' },
    field: 'name',
    cell: ({ id, properties }, { viewer }) => coordinatorName(viewer, id, properties.name),
  },
  {
    code: 'BELONGS_TO',
    label: { ja: '所属', en: 'Belongs to' },
    field: 'belongsTo',
    cell: async ({ id }, { loaders, viewer }, language) => {
      const principals = await loaders.linked('Principal', 'Affiliation', 'source', id);
      return joined(
        principals.map((each) =>
          principalName(viewer, each.id, each.properties.name, each.properties.sector),
        ),
        language,
      );
    },
  },
  {
    code: 'DISTRICTS',
    label: { ja: '担当する地区', en: 'Districts' },
    field: 'districts',
    cell: async ({ id }, { loaders }, language) => {
      const districts = await loaders.linked('District', 'CoordinatorDistrict', 'source', id);
      return joined(
        districts.map(({ properties }) => properties.name),
        language,
      );
    },
  },
  {
    code: 'FIELDS',
    label: { ja: '分野', en: 'Fields' },
    field: 'fields',
    cell: ({ properties }, _, language) => saidAll(fields, properties.fields, language),
  },
  {
    code: 'SKILLS',
    label: { ja: '得意なこと', en: 'Skills' },
    field: 'skills',
    cell: ({ properties }, _, language) => joined(properties.skills ?? [], language),
  },
  {
    code: 'COHORT',
    label: { ja: '養成講座', en: 'Training' },
    field: 'cohort',
    cell: ({ properties }) => properties.cohort,
  },
  {
    code: 'STATUS',
    label: { ja: '状態', en: 'Status' },
    field: 'status',
    cell: ({ properties }, _, language) => said(coordinatorStatuses, properties.status, language),
  },
  {
    code: 'CAPACITY',
    label: { ja: '引き合わせできる件数（年間）', en: 'Introductions possible a year' },
    field: 'capacityPerYear',
    cell: ({ properties }) => properties.capacityPerYear,
  },
  {
    code: 'KNOWS',
    label: { ja: '知っている主体の数', en: 'Principals known' },
    field: 'knows',
    cell: async ({ id }, { loaders }) =>
      (await loaders.linked('Principal', 'Acquaintance', 'source', id)).filter(
        ({ properties }) => properties.archivedAt === undefined,
      ).length,
  },
  {
    code: 'COORDINATES',
    label: { ja: '担当した事業の数', en: 'Projects looked after' },
    field: 'coordinates',
    cell: async ({ id }, { loaders }) =>
      (await loaders.linked('Project', 'Coordination', 'source', id)).filter(
        ({ properties }) => properties.archivedAt === undefined,
      ).length,
  },
];
