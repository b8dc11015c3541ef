// The imports that were applied, newest first.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ImportsDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Pager } from '../../parts/Pager.tsx';
import { useDataState } from '../useDataState.ts';
import { BatchTable } from './BatchTable.tsx';
import { UndoResult } from './UndoResult.tsx';

const perPage = 50;

/** The undo under way or just done, then the list. */
export function ListTab() {
  const { t } = useTranslation();
  const [{ undo, pages = [] }, change] = useDataState();
  const { data, error, refetch } = useQuery({
    queryKey: ['imports', pages],
    queryFn: async ({ signal }) =>
      (await ask(ImportsDocument, { first: perPage, after: pages.at(-1) }, signal)).imports,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <h2 className="text-std-20B-160">{t('data.list.title')}</h2>
      <p className="mt-1 mb-4 max-w-3xl text-dns-16N-130 text-solid-gray-800">{t('data.list.intro')}</p>
      {undo && <UndoResult key={undo} id={undo} />}
      {error ? (
        <Failure error={error} retry={refetch} />
      ) : data === undefined ? (
        <Loading />
      ) : data.nodes.length === 0 ? (
        <p className="rounded-8 border border-solid-gray-300 p-6 text-std-16N-170">{t('data.list.empty')}</p>
      ) : (
        <>
          <BatchTable batches={data.nodes} />
          <Pager
            pages={pages}
            perPage={perPage}
            shown={data.nodes.length}
            total={data.totalCount}
            next={data.pageInfo.hasNextPage ? (data.pageInfo.endCursor ?? null) : null}
            onTurn={(next) => change({ pages: next })}
          />
        </>
      )}
    </>
  );
}
