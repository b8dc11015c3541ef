// Columns of a list of principals.
import { isHidden, principalName } from '../access/names.ts';
import { type Column, joined, said, saidAll } from '../list/column.ts';
import type { PrincipalModel } from '../models.ts';
import { principalStatuses, resources } from '../municipality/codes.ts';
import { fields } from '../municipality/fields.ts';
import { kindOf } from '../municipality/profile.ts';
import { sectors } from '../municipality/sectors.ts';

/** Columns in the order in which they stand. */
export const principalColumns: readonly Column<PrincipalModel>[] = [
  {
    code: 'NAME',
    label: { ja: '名前', en: 'Name' },
    field: 'name',
    cell: ({ id, properties }, { viewer }) => principalName(viewer, id, properties.name, properties.sector),
  },
  {
    code: 'KANA',
    label: { ja: 'よみがな', en: 'Reading' },
    field: 'kana',
    cell: ({ properties }, { viewer }) => (isHidden(viewer, properties.sector) ? null : properties.kana),
  },
  {
    code: 'SECTOR',
    label: { ja: '主体の区分', en: 'Sector' },
    field: 'sector',
    cell: ({ properties }, _, language) => said(sectors, properties.sector, language),
  },
  {
    code: 'KIND',
    label: { ja: '種別', en: 'Kind' },
    field: 'kind',
    cell: async ({ properties: { kind } }, context, language) =>
      kind ? (kindOf((await context.current()).profile, kind)?.[language] ?? kind) : null,
  },
  {
    code: 'DISTRICTS',
    label: { ja: '地区', en: 'Districts' },
    field: 'districts',
    cell: async ({ id }, { loaders }, language) => {
      const districts = await loaders.linked('District', 'PrincipalDistrict', 'source', id);
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
    code: 'STATUS',
    label: { ja: '状態', en: 'Status' },
    field: 'status',
    cell: ({ properties }, _, language) => said(principalStatuses, properties.status, language),
  },
  {
    code: 'OFFERS',
    label: { ja: '提供できるもの', en: 'Offers' },
    field: 'offers',
    cell: ({ properties }, _, language) => saidAll(resources, properties.offers, language),
  },
  {
    code: 'NEEDS',
    label: { ja: '求めているもの', en: 'Needs' },
    field: 'needs',
    cell: ({ properties }, _, language) => saidAll(resources, properties.needs, language),
  },
  {
    code: 'REGISTERED_YEARS',
    label: { ja: '登録年度', en: 'Fiscal years registered' },
    field: 'registeredYears',
    cell: ({ properties }, _, language) => joined((properties.registeredYears ?? []).map(String), language),
  },
];
