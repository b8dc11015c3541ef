// What merging two records would do, before it is done.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Field } from '../form/Field.ts';
import { AskError } from '../parts/ask.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import { Compared } from './Compared.tsx';
import { GoingOver } from './GoingOver.tsx';
import { groupTies } from './groupTies.ts';
import { type MergeKind, type MergePreview, previewOf } from './MergeKind.ts';
import { WhichStays } from './WhichStays.tsx';

interface PreviewProps {
  kind: MergeKind;
  keep: string;
  absorb: string;
  fields: readonly Field[];
  onSwap: () => void;
  onOther: () => void;
  onMerged: (preview: MergePreview) => void;
}

/** Which of the two stays, both side by side with what is left of each, what goes over, and the button that does it. */
export function Preview({ kind, keep, absorb, fields, onSwap, onOther, onMerged }: PreviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['merge preview', keep, absorb],
    queryFn: async ({ signal }) => previewOf(kind, await kind.look(keep, absorb, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
    placeholderData: keepPreviousData,
  });
  const merge = useMutation({
    mutationFn: ({ kept, absorbed }: MergePreview) =>
      kind.merge({ keep, absorb, keepRevision: kept.revision, absorbRevision: absorbed.revision }),
    networkMode: 'always',
    onSuccess: (_, preview) => {
      onMerged(preview);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'merge preview' });
    },
  });
  const other = (
    <button type="button" className="button-plain mt-4" onClick={onOther}>
      {t('merge.other')}
    </button>
  );
  if (error)
    return (
      <>
        <Failure error={error} retry={refetch} title={t('merge.cannot')} />
        {other}
      </>
    );
  if (!data) return <Loading />;
  const isChanged = merge.error instanceof AskError && merge.error.code === 'CONFLICT';
  const { kept, absorbed, going } = data;
  const shown = new Set(fields.map(({ name }) => name));
  return (
    <div data-preview={isPlaceholderData ? 'before' : 'now'}>
      <WhichStays
        {...{ kept, absorbed, keep }}
        fields={fields.filter(({ name }) => kind.tells.includes(name))}
        onChoose={onSwap}
      />
      {other}
      {isPlaceholderData ? (
        <Loading />
      ) : (
        <>
          {going.warnings.map((warning) => (
            <p
              key={warning.field}
              role="alert"
              className="mt-4 rounded-8 border border-yellow-700 bg-yellow-50 p-3 text-dns-16B-130"
            >
              {warning[language]}
            </p>
          ))}
          <Compared kind={kind} preview={data} fields={fields} />
          <GoingOver groups={groupTies(kind.type, going, shown, t)} others={going.otherTies} />
          <div className="mt-6 border-t border-solid-gray-300 pt-4">
            <p className="text-dns-16N-130">{t('merge.meaning', { name: absorbed.name })}</p>
            {merge.error && (
              <Failure
                error={merge.error}
                title={t('merge.failed')}
                {...(isChanged ? { retry: () => void refetch().then(() => merge.reset()) } : {})}
              />
            )}
            <button
              type="button"
              className="button-main mt-3"
              onClick={() => !merge.isPending && merge.mutate(data)}
            >
              {t('merge.do')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
