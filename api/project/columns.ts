// Columns of a list of projects.
import type { Context } from '../context.ts';
import { type Column, joined, said, saidAll } from '../list/column.ts';
import { districtsColumn, fieldsColumn, statusColumn, stored } from '../list/shared-columns.ts';
import type { ProjectModel } from '../models.ts';
import { domains, projectStatuses } from '../municipality/codes.ts';
import { formOf } from '../municipality/profile.ts';
import { roles } from '../municipality/roles.ts';
import { sectors } from '../municipality/sectors.ts';
import { readDomain } from './domain.ts';
import { participants } from './participants.ts';

/** The domain, from memory where the project is in the snapshot. */
async function domainOf(context: Context, project: ProjectModel) {
  const { snapshot } = await context.current();
  const place = snapshot.indexOf.projects.get(project.id);
  return place === undefined ? (await readDomain(context, project)).domain : snapshot.projects[place]!.domain;
}

/** Columns in the order in which they stand. */
export const projectColumns: readonly Column<ProjectModel>[] = [
  stored('NAME', 'name', { ja: '事業名', en: 'Name' }),
  {
    code: 'FORM',
    label: { ja: '協働の形態', en: 'Form' },
    field: 'form',
    cell: async ({ properties: { form } }, context, language) =>
      form ? (formOf((await context.current()).profile, form)?.[language] ?? form) : null,
  },
  {
    code: 'DOMAIN',
    label: { ja: '協働の領域', en: 'Domain' },
    field: 'domain',
    cell: async (project, context, language) => {
      const domain = await domainOf(context, project);
      return domain && `${domain} ${said(domains, domain, language)}`;
    },
  },
  stored('START_YEAR', 'startYear', { ja: '開始年度', en: 'First fiscal year' }),
  stored('END_YEAR', 'endYear', { ja: '終了年度', en: 'Last fiscal year' }),
  statusColumn(projectStatuses),
  fieldsColumn,
  districtsColumn('ProjectDistrict'),
  {
    code: 'SIZE',
    label: { ja: '参加する主体の数', en: 'Principals taking part' },
    field: 'participations',
    cell: async ({ id }, context) => (await participants(context, id)).length,
  },
  {
    code: 'SECTORS',
    label: { ja: '参加する主体の区分', en: 'Sectors taking part' },
    field: 'participations',
    cell: async ({ id }, context, language) => {
      const taking = new Set((await participants(context, id)).map(({ sector }) => sector));
      const codes = sectors.map(({ code }) => code).filter((code) => taking.has(code));
      return saidAll(sectors, codes, language);
    },
  },
  {
    code: 'PARTICIPANTS',
    label: { ja: '参加する主体', en: 'Who takes part' },
    field: 'participations',
    cell: async ({ id }, context, language) =>
      joined(
        (await participants(context, id)).map(({ name, role }) => {
          const as = said(roles, role, language);
          return language === 'ja' ? `${name}（${as}）` : `${name} (${as})`;
        }),
        language,
      ),
  },
  stored('BUDGET', 'budgetYen', { ja: '予算額（円）', en: 'Budget (yen)' }),
  stored('SUBSIDY', 'subsidyYen', { ja: '補助金額（円）', en: 'Subsidy (yen)' }),
  stored('DEADLINE', 'deadline', { ja: '期限', en: 'Deadline' }),
];
