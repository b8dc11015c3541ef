// How far a long task is, said to eyes and ears, with a button that stops it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type JobFragment, StopImportJobDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Failure } from '../../parts/Failure.tsx';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

/** The phase in words, a bar, how many rows of how many, and the button. */
export function JobProgress({ job }: { job: JobFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const stop = useMutation({
    mutationFn: () => ask(StopImportJobDocument, { id: job.id }),
    networkMode: 'always',
    onSuccess: ({ stopImportJob }) => queries.setQueryData(['import job', job.id], stopImportJob),
  });
  const { done, total } = job;
  const share = total > 0 ? Math.min(1, done / total) : null;
  const format = (figure: number) => formatFigure(figure, language);
  return (
    <div className="my-4 max-w-xl rounded-8 border border-solid-gray-400 p-4">
      <Bar
        label={t(`data.phase.${job.phase}`)}
        share={share}
        text={total > 0 ? t('data.progress.rows', { done: format(done), total: format(total) }) : undefined}
      />
      <button
        type="button"
        className="button-plain mt-4"
        disabled={stop.isPending}
        onClick={() => stop.mutate()}
      >
        {t('data.progress.stop')}
      </button>
      <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('data.progress.stopHint')}</p>
      {stop.error && <Failure error={stop.error} />}
    </div>
  );
}
