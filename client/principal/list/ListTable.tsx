// The rows of the list of principals.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { FigureValue } from '../../figure/FigureValue.tsx';
import type { Definition } from '../../figure/useCatalogue.ts';
import type { PrincipalListQuery } from '../../gql/graphql.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../PrincipalLink.tsx';
import type { settled } from './state.ts';

interface ListTableProps {
  rows: PrincipalListQuery['principals']['nodes'];
  /** The figure in the last column. */
  metric: Definition;
  state: ReturnType<typeof settled>;
}

/** Name, sector, districts and one figure each; a name leads to the principal's page. */
export function ListTable({ rows, metric, state }: ListTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sorting = state.order === 'asc' ? 'ascending' : 'descending';
  const heading = 'px-2 py-2 text-left align-bottom text-dns-14B-130';
  const wide = 'hidden px-2 py-2 sm:table-cell';
  return (
    <table className="w-full border-collapse text-dns-14N-130">
      <caption className="sr-only">{t('table.principals')}</caption>
      <thead>
        <tr className="border-b-2 border-solid-gray-600">
          <th scope="col" aria-sort={state.sort ? 'none' : sorting} className={heading}>
            {t('table.name')}
          </th>
          <th scope="col" className={`${heading} hidden sm:table-cell`}>
            {t('table.sector')}
          </th>
          <th scope="col" className={`${heading} hidden sm:table-cell`}>
            {t('panel.districts')}
          </th>
          <th scope="col" aria-sort={state.sort ? sorting : 'none'} className={`${heading} text-right`}>
            <DefinitionLink metric={metric} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, kana, sector, districts, metrics: [figure] }) => (
          <tr key={id} className="border-b border-solid-gray-200 hover:bg-solid-gray-50">
            <th scope="row" className="px-2 py-2 text-left font-400">
              <PrincipalLink id={id} name={name} sector={sector} view={{ from: state.from, to: state.to }} />
              {kana && (
                <span lang="ja" className="block pl-7 text-solid-gray-700">
                  {kana}
                </span>
              )}
            </th>
            <td className={wide}>{t(`sector.${sector ?? 'missing'}`)}</td>
            <td lang="ja" className={wide}>
              {listed(
                districts.map((district) => district.name),
                language,
              )}
            </td>
            <td className="px-2 py-2 text-right tabular-nums">
              <FigureValue metric={metric} figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
