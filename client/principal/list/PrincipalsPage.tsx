// The page 主体: every principal, searched, narrowed, sorted and taken away.
import { FigureCell } from '../../figure/FigureCell.tsx';
import {
  PrincipalIdsDocument,
  PrincipalListDocument,
  type PrincipalListQuery,
  type PrincipalMetric,
} from '../../gql/graphql.ts';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListSpec } from '../../list/ListSpec.ts';
import { Nothing, Several } from '../../list/Several.tsx';
import { ask } from '../../parts/ask.ts';
import { PrincipalLink } from '../PrincipalLink.tsx';

type Row = PrincipalListQuery['list']['nodes'][number];

const principals: ListSpec<Row> = {
  name: 'PRINCIPALS',
  lead: 'NAME',
  within: ['KANA'],
  usual: {
    sort: 'NAME',
    order: 'asc',
    columns: ['KANA', 'SECTOR', 'DISTRICTS', 'FIELDS', 'OFFERS', 'NEEDS', 'DEGREE'],
  },
  numbers: [],
  terms: {},
  times: ['REGISTERED_YEARS'],
  wide: ['FIELDS'],
  facets: [
    ...(['SECTORS', 'DISTRICTS', 'FIELDS', 'KINDS', 'OFFERS', 'NEEDS'] as const),
    ...(['FORMS', 'DOMAINS', 'STATUSES', 'MISSING'] as const),
  ],
  open: ['SECTORS', 'DISTRICTS', 'FIELDS'],
  hasYears: true,
  hasFigures: true,
  create: { to: '/principals/new', mutation: 'createPrincipal' },
  isOpenTo: () => true,
  ask: ({ metrics, ...request }, signal) =>
    ask(PrincipalListDocument, { ...request, metrics: metrics as PrincipalMetric[] }, signal),
  nameOf: ({ name }) => name,
  principalsOf: async (filter, most) => {
    const { principals: found } = await ask(PrincipalIdsDocument, { filter, first: most });
    return found.nodes.map(({ id }) => id);
  },
  cell: (row, column, { state, word, shows }) => {
    switch (column) {
      case 'NAME':
        return (
          <>
            <PrincipalLink
              id={row.id}
              name={row.name}
              sector={row.sector}
              view={{ from: state.from, to: state.to }}
            />
            {shows('KANA') && row.kana && (
              <span lang="ja" className="block pl-7 text-solid-gray-700">
                {row.kana}
              </span>
            )}
          </>
        );
      case 'SECTOR':
        return row.sector ? word('SECTORS', row.sector) : <Nothing />;
      case 'KIND':
        return row.kind ? word('KINDS', row.kind) : <Nothing />;
      case 'DISTRICTS':
        return <Several isName items={row.districts.map(({ name }) => name)} />;
      case 'FIELDS':
        return <Several items={row.fields.map((field) => word('FIELDS', String(field)))} />;
      case 'STATUS':
        return word('STATUSES', row.status);
      case 'OFFERS':
        return <Several items={row.offers.map((offer) => word('OFFERS', offer))} />;
      case 'NEEDS':
        return <Several items={row.needs.map((need) => word('NEEDS', need))} />;
      case 'REGISTERED_YEARS':
        return <Several items={row.registeredYears.map(String)} most={6} />;
      default:
        return <FigureCell figure={row.metrics.find(({ metric }) => metric.id === column)} />;
    }
  },
};

/** The page. */
export function PrincipalsPage() {
  return <ListPage spec={principals} />;
}
