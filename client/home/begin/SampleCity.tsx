// Loads the sample city into an empty atlas.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadSampleCityDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Failure } from '../../parts/Failure.tsx';

/** A button, then a bar; afterwards everything that was asked of the empty atlas is asked anew. */
export function SampleCity({ isOffered }: { isOffered: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const load = useMutation({
    mutationFn: () => ask(LoadSampleCityDocument, { input: {} }),
    networkMode: 'always',
    onSuccess: () => queries.resetQueries(),
  });
  if (!isOffered) return <p className="text-dns-14N-130">{t('home.begin.sample.none')}</p>;
  if (load.isPending) return <Bar label={t('home.begin.sample.loading')} share={null} />;
  return (
    <>
      <button type="button" className="button-main" onClick={() => load.mutate()}>
        {t('home.begin.sample.go')}
      </button>
      {load.error && <Failure error={load.error} title={t('home.begin.sample.failed')} />}
    </>
  );
}
