// Columns of a list of principals.
import { isHidden, principalName } from '../access/names.ts';
import { type Column, joined, said, saidAll } from '../list/column.ts';
import { districtsColumn, fieldsColumn, needsColumn, statusColumn } from '../list/shared-columns.ts';
import type { PrincipalModel } from '../models.ts';
import { principalStatuses, resources } from '../municipality/codes.ts';
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
  districtsColumn('PrincipalDistrict'),
  fieldsColumn,
  statusColumn(principalStatuses),
  {
    code: 'OFFERS',
    label: { ja: '提供できるもの', en: 'Offers' },
    field: 'offers',
    cell: ({ properties }, _, language) => saidAll(resources, properties.offers, language),
  },
  needsColumn,
  {
    code: 'REGISTERED_YEARS',
    label: { ja: '登録年度', en: 'Fiscal years registered' },
    field: 'registeredYears',
    cell: ({ properties }, _, language) => joined((properties.registeredYears ?? []).map(String), language),
  },
];
