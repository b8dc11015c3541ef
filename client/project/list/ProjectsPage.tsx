// The page 協働事業: every project, searched, narrowed, sorted and taken away.
import { ProjectListDocument, type ProjectListQuery, ProjectPrincipalsDocument } from '../../gql/graphql.ts';
import { Amount } from '../../list/Amount.tsx';
import { FiscalYear } from '../../list/FiscalYear.tsx';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListSpec } from '../../list/ListSpec.ts';
import { Nothing, Several } from '../../list/Several.tsx';
import { ask } from '../../parts/ask.ts';
import { DomainMark } from '../../parts/DomainMark.tsx';
import { sectors } from '../../parts/sectors.ts';
import { ProjectLink } from '../ProjectLink.tsx';
import { SectorMarks } from './SectorMarks.tsx';

type Row = ProjectListQuery['list']['nodes'][number];

/** Those who take part, each once, leads first. */
const participantsOf = ({ participations }: Row) => [
  ...new Map(participations.map(({ principal }) => [principal.id, principal])).values(),
];

const projects: ListSpec<Row> = {
  name: 'PROJECTS',
  lead: 'NAME',
  usual: {
    sort: 'START_YEAR',
    order: 'desc',
    columns: ['FORM', 'DOMAIN', 'START_YEAR', 'END_YEAR', 'STATUS', 'SECTORS', 'PARTICIPANTS'],
  },
  numbers: ['SIZE', 'BUDGET', 'SUBSIDY'],
  terms: { SIZE: 'participation' },
  times: ['START_YEAR', 'END_YEAR', 'DEADLINE'],
  wide: ['PARTICIPANTS', 'FIELDS'],
  facets: ['FORMS', 'WITH_SECTORS', 'DOMAINS', 'FIELDS', 'DISTRICTS', 'STATUSES', 'MISSING'],
  open: ['FORMS', 'WITH_SECTORS', 'DOMAINS'],
  hasYears: true,
  hasFigures: false,
  create: { to: '/projects/new', mutation: 'createProject' },
  isOpenTo: () => true,
  ask: ({ filter, orderBy, facets, first, offset }, signal) =>
    ask(ProjectListDocument, { filter, orderBy, facets, first, offset }, signal),
  nameOf: ({ name }) => name,
  principalsOf: async (filter, most) => {
    const { projects: found } = await ask(ProjectPrincipalsDocument, { filter, first: most });
    const ids = found.nodes.flatMap(({ participations }) =>
      participations.map(({ principal }) => principal.id),
    );
    return [...new Set(ids)];
  },
  cell: (row, column, { word }) => {
    const participants = participantsOf(row);
    switch (column) {
      case 'NAME':
        return <ProjectLink id={row.id} name={row.name} />;
      case 'FORM':
        return row.form ? word('FORMS', row.form) : <Nothing />;
      case 'DOMAIN': {
        const { domain } = row.domain;
        if (!domain) return <Nothing />;
        return (
          <span className="flex items-start gap-1">
            <DomainMark domain={domain} />
            {word('DOMAINS', domain)}
          </span>
        );
      }
      case 'START_YEAR':
        return <FiscalYear year={row.startYear} />;
      case 'END_YEAR':
        return <FiscalYear year={row.endYear} />;
      case 'STATUS':
        return <span className="whitespace-nowrap">{word('STATUSES', row.status)}</span>;
      case 'FIELDS':
        return <Several items={row.fields.map((field) => word('FIELDS', String(field)))} />;
      case 'DISTRICTS':
        return <Several isName items={row.districts.map(({ name }) => name)} />;
      case 'SIZE':
        return <Amount value={participants.length} />;
      case 'SECTORS': {
        const taking = sectors.filter((sector) => participants.some((each) => each.sector === sector));
        return taking.length > 0 ? <SectorMarks sectors={taking} /> : <Nothing />;
      }
      case 'PARTICIPANTS':
        return <Several isName items={participants.map(({ name }) => name)} most={3} />;
      case 'BUDGET':
        return <Amount value={row.budgetYen} />;
      case 'SUBSIDY':
        return <Amount value={row.subsidyYen} />;
      default:
        return row.deadline ?? <Nothing />;
    }
  },
};

/** The page. */
export function ProjectsPage() {
  return <ListPage spec={projects} />;
}
