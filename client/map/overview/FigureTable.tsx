// The table behind a figure of the network.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FIGURES } from '../../figure/useAnalysis.ts';
import type { Definition } from '../../figure/useCatalogue.ts';
import { MapTableDocument, type NetworkMetric, type ViewInput } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { formatFigure } from '../../parts/formatFigure.ts';
import { Loading } from '../../parts/Loading.tsx';
import { ScrollArea } from '../../parts/ScrollArea.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { tableWord } from './tableWords.ts';

interface FigureTableProps {
  metric: Definition;
  view: ViewInput | undefined;
}

/** Rows and columns as the API has them; asked for when it is shown. */
export function FigureTable({ metric, view }: FigureTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const role = useAtlas().data?.viewer.role;
  const { data, error, refetch } = useQuery({
    queryKey: [FIGURES, 'table', view, metric.id],
    queryFn: ({ signal }) => ask(MapTableDocument, { view, ids: [metric.id as NetworkMetric] }, signal),
  });
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const table = data.network.figures[0]?.table;
  if (!table) return null;
  const head = 'px-2 py-1 font-700';
  return (
    <div className="mt-2">
      <ScrollArea label={`${metric.label[language]} ${t('overview.table')}`}>
        <table className="w-full border-collapse text-dns-14N-130" data-figure-table={metric.id}>
          <caption className="px-2 py-1 text-left text-dns-14N-130">{t('overview.table')}</caption>
          <thead>
            <tr className="border-b border-solid-gray-600">
              <td />
              {table.columns.map((column) => (
                <th key={column} scope="col" className={`${head} min-w-20 text-right align-bottom`}>
                  {tableWord(column, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={row} className="border-b border-solid-gray-200">
                <th scope="row" className={`${head} min-w-28 text-left`}>
                  {tableWord(row, t)}
                </th>
                {table.columns.map((column, j) => {
                  const value = table.values[i]?.[j] ?? null;
                  return (
                    <td key={column} className="px-2 py-1 text-right tabular-nums">
                      {value === null ? t('table.undefined') : formatFigure(value, language)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {role === 'PUBLIC' && (
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{t('overview.tableHint')}</p>
      )}
    </div>
  );
}
