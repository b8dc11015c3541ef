// The page 主体: every principal, searched, narrowed and sorted.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LongWork } from '../../figure/LongWork.tsx';
import { FIGURES } from '../../figure/useAnalysis.ts';
import { principalMetrics, useCatalogue } from '../../figure/useCatalogue.ts';
import { PrincipalListDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Pager } from '../../parts/Pager.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { ListControls } from './ListControls.tsx';
import { ListTable } from './ListTable.tsx';
import { listRequest, settled } from './state.ts';
import { useListState } from './useListState.ts';

const perPage = 50;

/** The page. */
export function ListPage() {
  const { t } = useTranslation();
  useTitle(t('page.principals'));
  const [state, change] = useListState();
  const atlas = useAtlas();
  const catalogue = useCatalogue();
  const metrics = useMemo(() => principalMetrics(catalogue.data), [catalogue.data]);
  const said = settled(state, metrics);
  const request = listRequest(said);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: [FIGURES, 'principals', request],
    queryFn: ({ signal }) => ask(PrincipalListDocument, { ...request, first: perPage }, signal),
    enabled: catalogue.data !== undefined,
    placeholderData: keepPreviousData,
  });
  const metric = metrics.find(({ id }) => id === said.metric);
  const broken = catalogue.error ?? atlas.error ?? error;
  const retry = () => Promise.all([catalogue.refetch(), atlas.refetch(), refetch()]);
  const list = data?.principals;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-6xl px-4 py-6">
        <h1 className="text-std-24B-150">{t('principals.title')}</h1>
        <p className="mt-1 mb-4 max-w-3xl text-dns-16N-130 text-solid-gray-700">{t('principals.intro')}</p>
        {atlas.data && (
          <ListControls
            state={said}
            years={atlas.data.atlas.years ?? null}
            metrics={metrics}
            onChange={change}
          />
        )}
        {broken && <Failure error={broken} retry={retry} />}
        {!list && !broken && <Loading />}
        {list && metric && (
          <div data-total={list.totalCount} aria-busy={isPlaceholderData}>
            <p role="status" className="my-3 text-dns-14N-130">
              {t(list.totalCount === 0 ? 'principals.none' : 'principals.count', { n: list.totalCount })}
            </p>
            {metric.cost === 'HEAVY' && list.nodes.some(({ metrics: [figure] }) => !figure?.computed) && (
              <LongWork
                input={{ view: request.view, principalMetrics: [said.metric] }}
                label={t('long.start')}
              />
            )}
            {list.totalCount > 0 && <ListTable rows={list.nodes} metric={metric} state={said} />}
            <Pager
              pages={said.pages}
              perPage={perPage}
              shown={list.nodes.length}
              total={list.totalCount}
              next={list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null}
              onTurn={(pages) => change({ pages: pages.length > 0 ? pages : undefined })}
            />
          </div>
        )}
      </div>
    </div>
  );
}
