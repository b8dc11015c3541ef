// Columns of a list of challenges.
import { principalName } from '../access/names.ts';
import { type Column, joined, said, saidAll } from '../list/column.ts';
import type { ChallengeModel } from '../models.ts';
import { challengeStatuses, resources } from '../municipality/codes.ts';
import { fields } from '../municipality/fields.ts';

/** Columns in the order in which they stand. */
export const challengeColumns: readonly Column<ChallengeModel>[] = [
  {
    code: 'TITLE',
    label: { ja: '課題', en: 'Challenge' },
    field: 'title',
    cell: ({ properties }) => properties.title,
  },
  {
    code: 'STATUS',
    label: { ja: '状態', en: 'Status' },
    field: 'status',
    cell: ({ properties }, _, language) => said(challengeStatuses, properties.status, language),
  },
  {
    code: 'RAISED_YEAR',
    label: { ja: '挙げられた年度', en: 'Fiscal year raised' },
    field: 'raisedYear',
    cell: ({ properties }) => properties.raisedYear,
  },
  {
    code: 'FIELDS',
    label: { ja: '分野', en: 'Fields' },
    field: 'fields',
    cell: ({ properties }, _, language) => saidAll(fields, properties.fields, language),
  },
  {
    code: 'DISTRICTS',
    label: { ja: '地区', en: 'Districts' },
    field: 'districts',
    cell: async ({ id }, { loaders }, language) => {
      const districts = await loaders.linked('District', 'ChallengeDistrict', 'source', id);
      return joined(
        districts.map(({ properties }) => properties.name),
        language,
      );
    },
  },
  {
    code: 'NEEDS',
    label: { ja: '求めているもの', en: 'Needs' },
    field: 'needs',
    cell: ({ properties }, _, language) => saidAll(resources, properties.needs, language),
  },
  {
    code: 'RAISED_BY',
    label: { ja: '挙げた主体', en: 'Raised by' },
    field: 'raisedBy',
    cell: async ({ id }, { loaders, viewer }, language) => {
      const principals = await loaders.linked('Principal', 'Raising', 'target', id);
      return joined(
        principals.map((each) =>
          principalName(viewer, each.id, each.properties.name, each.properties.sector),
        ),
        language,
      );
    },
  },
  {
    code: 'PROJECTS',
    label: { ja: '取り組む事業の数', en: 'Projects addressing it' },
    field: 'projects',
    cell: async ({ id }, { loaders }) =>
      (await loaders.linked('Project', 'Addressing', 'target', id)).filter(
        ({ properties }) => properties.archivedAt === undefined,
      ).length,
  },
];
