// The rows of a preview, a page at a time.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type JobFragment, PreviewRowsDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Pager } from '../../parts/Pager.tsx';
import { useFields } from '../columns/useFields.ts';
import { useDataState } from '../useDataState.ts';
import { RowTable } from './RowTable.tsx';

const perPage = 50;

/** The rows of the outcome and the note in the address; the page keeps its place there too. */
export function Rows({ job, preview }: { job: string; preview: NonNullable<JobFragment['preview']> }) {
  const { t } = useTranslation();
  const [{ outcome, note, pages = [] }, change] = useDataState();
  const top = useRef<HTMLHeadingElement>(null);
  const { data: fields } = useFields(preview.kind);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['preview rows', job, outcome, note, pages],
    queryFn: async ({ signal }) => {
      const outcomes = outcome && [outcome];
      const variables = { job, outcomes, note, first: perPage, after: pages.at(-1) };
      return (await ask(PreviewRowsDocument, variables, signal)).importJob?.preview?.rows ?? null;
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Loading />;
  const rows = data?.nodes ?? [];
  const turn = (next: string[]) => {
    change({ pages: next });
    top.current?.focus();
  };
  return (
    <section className="mt-6" aria-busy={isPlaceholderData}>
      <h3 ref={top} tabIndex={-1} className="heading mb-1 outline-none">
        {t('data.preview.rows')}
      </h3>
      {rows.length === 0 ? (
        <p className="py-4 text-std-16N-170">{t('data.preview.noRows')}</p>
      ) : (
        <RowTable rows={rows} fields={fields ?? []} />
      )}
      <Pager
        pages={pages}
        perPage={perPage}
        shown={rows.length}
        total={data?.totalCount ?? 0}
        next={data?.pageInfo.hasNextPage ? (data.pageInfo.endCursor ?? null) : null}
        onTurn={turn}
      />
    </section>
  );
}
