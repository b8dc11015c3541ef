// The page コーディネーター: every coordinator, searched, narrowed, sorted and taken away; not for the public.
import { CoordinatorListDocument, type CoordinatorListQuery } from '../../gql/graphql.ts';
import { Amount } from '../../list/Amount.tsx';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListSpec } from '../../list/ListSpec.ts';
import { Nothing, Several } from '../../list/Several.tsx';
import { ask } from '../../parts/ask.ts';
import { CoordinatorLink } from '../CoordinatorLink.tsx';

type Row = CoordinatorListQuery['list']['nodes'][number];

const coordinators: ListSpec<Row> = {
  name: 'COORDINATORS',
  lead: 'NAME',
  usual: {
    sort: 'NAME',
    order: 'asc',
    columns: ['BELONGS_TO', 'DISTRICTS', 'FIELDS', 'STATUS', 'CAPACITY', 'KNOWS', 'COORDINATES'],
  },
  numbers: ['CAPACITY', 'KNOWS', 'COORDINATES'],
  terms: { CAPACITY: 'capacity', KNOWS: 'acquaintance', COORDINATES: 'coordination' },
  times: [],
  wide: ['BELONGS_TO', 'FIELDS'],
  facets: ['DISTRICTS', 'FIELDS', 'STATUSES', 'MISSING'],
  open: ['DISTRICTS', 'FIELDS', 'STATUSES', 'MISSING'],
  hasYears: false,
  hasFigures: false,
  create: { to: '/coordinators/new', mutation: 'createCoordinator' },
  isOpenTo: (role) => role !== 'PUBLIC',
  ask: ({ filter, orderBy, facets, first, offset }, signal) =>
    ask(CoordinatorListDocument, { filter, orderBy, facets, first, offset }, signal),
  nameOf: ({ name }) => name,
  cell: (row, column, { word }) => {
    switch (column) {
      case 'NAME':
        return <CoordinatorLink id={row.id} name={row.name} />;
      case 'BELONGS_TO':
        return <Several isName items={row.belongsTo.map(({ name }) => name)} />;
      case 'DISTRICTS':
        return <Several isName items={row.districts.map(({ name }) => name)} />;
      case 'FIELDS':
        return <Several items={row.fields.map((field) => word('FIELDS', String(field)))} />;
      case 'SKILLS':
        return <Several isName items={row.skills} />;
      case 'COHORT':
        return row.cohort ? <span lang="ja">{row.cohort}</span> : <Nothing />;
      case 'STATUS':
        return word('STATUSES', row.status);
      case 'CAPACITY':
        return <Amount value={row.capacityPerYear} />;
      case 'KNOWS':
        return <Amount value={row.knows.length} />;
      default:
        return <Amount value={new Set(row.coordinates.map(({ project }) => project.id)).size} />;
    }
  },
};

/** The page. */
export function CoordinatorsPage() {
  return <ListPage spec={coordinators} />;
}
