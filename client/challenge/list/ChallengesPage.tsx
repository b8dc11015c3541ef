// The page 地域課題: every challenge, searched, narrowed, sorted and taken away.
import { ChallengeListDocument, type ChallengeListQuery } from '../../gql/graphql.ts';
import { Amount } from '../../list/Amount.tsx';
import { FiscalYear } from '../../list/FiscalYear.tsx';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListSpec } from '../../list/ListSpec.ts';
import { Several } from '../../list/Several.tsx';
import { ask } from '../../parts/ask.ts';
import { ChallengeLink } from '../ChallengeLink.tsx';

type Row = ChallengeListQuery['list']['nodes'][number];

const challenges: ListSpec<Row> = {
  name: 'CHALLENGES',
  lead: 'TITLE',
  usual: {
    sort: 'RAISED_YEAR',
    order: 'desc',
    columns: ['STATUS', 'RAISED_YEAR', 'FIELDS', 'DISTRICTS', 'NEEDS', 'RAISED_BY', 'PROJECTS'],
  },
  numbers: ['PROJECTS'],
  terms: { PROJECTS: 'challenge' },
  times: ['RAISED_YEAR'],
  wide: ['FIELDS'],
  facets: ['STATUSES', 'DISTRICTS', 'FIELDS', 'NEEDS', 'MISSING'],
  open: ['STATUSES', 'DISTRICTS', 'FIELDS'],
  hasYears: true,
  hasFigures: false,
  create: { to: '/challenges/new', mutation: 'createChallenge' },
  isOpenTo: () => true,
  ask: ({ filter, orderBy, facets, first, offset }, signal) =>
    ask(ChallengeListDocument, { filter, orderBy, facets, first, offset }, signal),
  nameOf: ({ title }) => title,
  cell: (row, column, { word }) => {
    switch (column) {
      case 'TITLE':
        return <ChallengeLink id={row.id} title={row.title} />;
      case 'STATUS':
        return <span className="whitespace-nowrap">{word('STATUSES', row.status)}</span>;
      case 'RAISED_YEAR':
        return <FiscalYear year={row.raisedYear} />;
      case 'FIELDS':
        return <Several items={row.fields.map((field) => word('FIELDS', String(field)))} />;
      case 'DISTRICTS':
        return <Several isName items={row.districts.map(({ name }) => name)} />;
      case 'NEEDS':
        return <Several items={row.needs.map((need) => word('NEEDS', need))} />;
      case 'RAISED_BY':
        return <Several isName items={row.raisedBy.map(({ name }) => name)} />;
      default:
        return <Amount value={row.projects.length} />;
    }
  },
};

/** The page. */
export function ChallengesPage() {
  return <ListPage spec={challenges} />;
}
