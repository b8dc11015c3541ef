// Columns of a list of coordinators.
import { coordinatorName } from '../access/names.ts';
import { type Column, joined } from '../list/column.ts';
import {
  countColumn,
  districtsColumn,
  fieldsColumn,
  principalsColumn,
  statusColumn,
  stored,
} from '../list/shared-columns.ts';
import type { CoordinatorModel } from '../models.ts';
import { coordinatorStatuses } from '../municipality/codes.ts';

/** Columns in the order in which they stand. */
export const coordinatorColumns: readonly Column<CoordinatorModel>[] = [
  {
    code: 'NAME',
    label: { ja: '名前', en: 'Name' },
    field: 'name',
    cell: ({ id, properties }, { viewer }) => coordinatorName(viewer, id, properties.name),
  },
  principalsColumn(
    { code: 'BELONGS_TO', label: { ja: '所属', en: 'Belongs to' }, field: 'belongsTo' },
    'Affiliation',
    'source',
  ),
  districtsColumn('CoordinatorDistrict', { ja: '担当する地区', en: 'Districts' }),
  fieldsColumn,
  {
    code: 'SKILLS',
    label: { ja: '得意なこと', en: 'Skills' },
    field: 'skills',
    cell: ({ properties }, _, language) => joined(properties.skills ?? [], language),
  },
  stored('COHORT', 'cohort', { ja: '養成講座', en: 'Training' }),
  statusColumn(coordinatorStatuses),
  stored('CAPACITY', 'capacityPerYear', {
    ja: '引き合わせできる件数（年間）',
    en: 'Introductions possible a year',
  }),
  countColumn(
    { code: 'KNOWS', label: { ja: '知っている主体の数', en: 'Principals known' }, field: 'knows' },
    'Principal',
    'Acquaintance',
    'source',
  ),
  countColumn(
    {
      code: 'COORDINATES',
      label: { ja: '担当した事業の数', en: 'Projects looked after' },
      field: 'coordinates',
    },
    'Project',
    'Coordination',
    'source',
  ),
];
