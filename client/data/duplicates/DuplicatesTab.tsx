// Principals of the atlas that may be one and the same.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DuplicatesDocument, type DuplicateVerdict } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Duplicate } from './Duplicate.tsx';

const perPage = 50;

/** The likeliest pairs; those that are the same are merged on a page of its own, which shows first what a merge does. */
export function DuplicatesTab() {
  const { t } = useTranslation();
  const [most, setMost] = useState(perPage);
  const [decided, setDecided] = useState<Record<string, DuplicateVerdict>>({});
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['duplicates', most],
    queryFn: async ({ signal }) => (await ask(DuplicatesDocument, { first: most }, signal)).duplicates,
    // A decision does not take its card away before one sees that it was taken.
    staleTime: Number.POSITIVE_INFINITY,
    // Whoever comes back from a merge is not to see the two once more.
    gcTime: 0,
  });
  return (
    <>
      <h2 className="text-std-20B-160">{t('data.duplicates.title')}</h2>
      <p className="mt-1 mb-4 max-w-3xl text-dns-16N-130 text-solid-gray-800">{t('data.duplicates.intro')}</p>
      {error ? (
        <Failure error={error} retry={refetch} />
      ) : data === undefined ? (
        <Loading text={t('data.duplicates.comparing')} />
      ) : data.length === 0 ? (
        <p className="rounded-8 border border-solid-gray-300 p-6 text-std-16N-170">
          {t('data.duplicates.empty')}
        </p>
      ) : (
        <ul className="flex max-w-4xl flex-col gap-4" aria-label={t('data.duplicates.title')}>
          {data.map((proposal) => (
            <Duplicate
              key={proposal.id}
              proposal={proposal}
              decided={decided[proposal.id] ?? proposal.decided ?? null}
              onDecided={(verdict) => setDecided((before) => ({ ...before, [proposal.id]: verdict }))}
            />
          ))}
        </ul>
      )}
      {data && data.length >= most && (
        <button
          type="button"
          className="button-plain mt-4"
          disabled={isFetching}
          onClick={() => setMost(most + perPage)}
        >
          {t('data.duplicates.more')}
        </button>
      )}
    </>
  );
}
