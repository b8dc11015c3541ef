// What merging two principals would do, before it is done.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../form/Field.ts';
import { MergePreviewDocument, MergePrincipalsDocument } from '../../gql/graphql.ts';
import { AskError, ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Section } from '../form/sections.ts';
import { Compared } from './Compared.tsx';
import { GoingOver } from './GoingOver.tsx';
import type { MergePreview } from './MergePreview.ts';

interface PreviewProps {
  keep: string;
  absorb: string;
  parts: Record<Section, Field[]>;
  onSwap: () => void;
  onOther: () => void;
  onMerged: (preview: MergePreview) => void;
}

/** Both side by side with what is left of each, what goes over, and the button that does it. */
export function Preview({ keep, absorb, parts, onSwap, onOther, onMerged }: PreviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['merge preview', keep, absorb],
    queryFn: async ({ signal }) => (await ask(MergePreviewDocument, { keep, absorb }, signal)).mergePreview,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  });
  const merge = useMutation({
    mutationFn: async ({ kept, absorbed }: MergePreview) => {
      const revisions = { keepRevision: kept.revision, absorbRevision: absorbed.revision };
      await ask(MergePrincipalsDocument, { input: { keep, absorb, ...revisions } });
    },
    networkMode: 'always',
    onSuccess: (_, preview) => {
      onMerged(preview);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'merge preview' });
    },
  });
  const others = (
    <button type="button" className="button-plain" onClick={onOther}>
      {t('principal.merge.other')}
    </button>
  );
  if (error)
    return (
      <>
        <Failure error={error} retry={refetch} title={t('principal.merge.cannot')} />
        {others}
      </>
    );
  if (!data) return <Loading />;
  const isChanged = merge.error instanceof AskError && merge.error.code === 'CONFLICT';
  return (
    <div data-preview="">
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="button" className="button-plain" onClick={onSwap}>
          {t('principal.merge.swap')}
        </button>
        {others}
      </div>
      {data.warnings.map((warning) => (
        <p
          key={warning.field}
          role="alert"
          className="mt-4 rounded-8 border border-yellow-700 bg-yellow-50 p-3 text-dns-16B-130"
        >
          {warning[language]}
        </p>
      ))}
      <Compared preview={data} fields={Object.values(parts).flat()} />
      <GoingOver preview={data} />
      <div className="mt-6 border-t border-solid-gray-300 pt-4">
        <p className="text-dns-16N-130">{t('principal.merge.meaning', { name: data.absorbed.name })}</p>
        {merge.error && (
          <Failure
            error={merge.error}
            title={t('principal.merge.failed')}
            {...(isChanged ? { retry: () => void refetch().then(() => merge.reset()) } : {})}
          />
        )}
        <button
          type="button"
          className="button-main mt-3"
          onClick={() => !merge.isPending && merge.mutate(data)}
        >
          {t('principal.merge.do')}
        </button>
      </div>
    </div>
  );
}
