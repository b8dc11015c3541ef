// Columns of a list of challenges.
import type { Column } from '../list/column.ts';
import {
  countColumn,
  districtsColumn,
  fieldsColumn,
  needsColumn,
  principalsColumn,
  statusColumn,
  stored,
} from '../list/shared-columns.ts';
import type { ChallengeModel } from '../models.ts';
import { challengeStatuses } from '../municipality/codes.ts';

/** Columns in the order in which they stand. */
export const challengeColumns: readonly Column<ChallengeModel>[] = [
  stored('TITLE', 'title', { ja: '課題', en: 'Challenge' }),
  statusColumn(challengeStatuses),
  stored('RAISED_YEAR', 'raisedYear', { ja: '挙げられた年度', en: 'Fiscal year raised' }),
  fieldsColumn,
  districtsColumn('ChallengeDistrict'),
  needsColumn,
  principalsColumn(
    { code: 'RAISED_BY', label: { ja: '挙げた主体', en: 'Raised by' }, field: 'raisedBy' },
    'Raising',
    'target',
  ),
  countColumn(
    {
      code: 'PROJECTS',
      label: { ja: '取り組む事業の数', en: 'Projects addressing it' },
      field: 'projects',
    },
    'Project',
    'Addressing',
    'target',
  ),
];
