// Every list that can be looked at and downloaded: its columns, and which records it holds in which order.
import { maySee } from '../access/policy.ts';
import type { Viewer } from '../access/viewer.ts';
import { challengeColumns } from '../challenge/columns.ts';
import { listChallengeIds } from '../challenge/list.ts';
import type { Context } from '../context.ts';
import { coordinatorColumns } from '../coordinator/columns.ts';
import { listCoordinatorIds } from '../coordinator/list.ts';
import type { Column } from '../list/column.ts';
import type { ChallengeModel, CoordinatorModel, PrincipalModel, ProjectModel } from '../models.ts';
import type { Label } from '../municipality/words.ts';
import { principalColumns } from '../principal/columns.ts';
import { listPrincipalIds } from '../principal/list.ts';
import { projectColumns } from '../project/columns.ts';
import { listProjectIds } from '../project/list.ts';
import type { ListName, ViewInput } from '../types.generated.ts';

type Model = PrincipalModel | ProjectModel | CoordinatorModel | ChallengeModel;

/** One list. */
export interface List {
  name: ListName;
  /** Label of its records, which is also their type in the API. */
  record: Model['type'];
  label: Label;
  columns: readonly Column<never>[];
  /** Ids of what a filter keeps, in order; filter and order are of the list's own input types. */
  ids(context: Context, filter: object, order: object, view: ViewInput): Promise<string[]>;
}

/** Every list. */
export const lists: readonly List[] = [
  {
    name: 'PRINCIPALS',
    record: 'Principal',
    label: { ja: '主体の一覧', en: 'Principals' },
    columns: principalColumns,
    ids: listPrincipalIds,
  },
  {
    name: 'PROJECTS',
    record: 'Project',
    label: { ja: '協働事業の一覧', en: 'Projects' },
    columns: projectColumns,
    ids: listProjectIds,
  },
  {
    name: 'COORDINATORS',
    record: 'Coordinator',
    label: { ja: '協働コーディネーターの一覧', en: 'Coordinators' },
    columns: coordinatorColumns,
    ids: listCoordinatorIds,
  },
  {
    name: 'CHALLENGES',
    record: 'Challenge',
    label: { ja: '地域課題の一覧', en: 'Challenges' },
    columns: challengeColumns,
    ids: listChallengeIds,
  },
];

/** Columns of a list that a viewer may see. */
export function columnsFor({ role }: Viewer, { record, columns }: List): Column<never>[] {
  return columns.filter(({ field }) => maySee(role, record, field));
}
