// What takes long to compute: a button, then a bar with another one that stops it.
import { useTranslation } from 'react-i18next';
import type { AnalysisInput } from '../gql/graphql.ts';
import { Bar } from '../parts/Bar.tsx';
import { Failure } from '../parts/Failure.tsx';
import { formatFigure } from '../parts/formatFigure.ts';
import { useAtlas } from '../parts/useAtlas.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { useAnalysis } from './useAnalysis.ts';

interface LongWorkProps {
  input: AnalysisInput;
  /** What the button says. */
  label: string;
  /** What will be there then. */
  hint?: string;
}

/** Offers the computation to whoever may start it, shows how far it is, and says how it ended unless it ended well. */
export function LongWork({ input, label, hint }: LongWorkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayStart = useAtlas().data?.viewer.mayCall.includes('startAnalysis') ?? false;
  const { task, start, stop, error } = useAnalysis(input);
  if (!mayStart) return <p className="my-2 text-dns-14N-130 text-solid-gray-700">{t('long.mayNot')}</p>;
  if (task?.status === 'RUNNING') {
    const percent = formatFigure(Math.floor(task.progress * 100), language);
    return (
      <div className="my-2 max-w-md rounded-8 border border-solid-gray-400 p-3" data-long="running">
        <Bar label={t('long.running')} share={task.progress} text={t('long.percent', { percent })} />
        <button
          type="button"
          className="button-plain mt-3"
          disabled={stop.isPending}
          onClick={() => stop.mutate(task.id)}
        >
          {t('data.progress.stop')}
        </button>
      </div>
    );
  }
  const failed = task === null ? t('long.gone') : (task?.error?.[language] ?? t('long.FAILED'));
  return (
    <div className="my-2 max-w-md" data-long={task?.status ?? 'none'}>
      {hint && <p className="mb-2 text-dns-14N-130 text-solid-gray-700">{hint}</p>}
      <button
        type="button"
        className="button-plain"
        disabled={start.isPending}
        onClick={() => start.mutate()}
      >
        {label}
      </button>
      <p role="status" className="mt-1 text-dns-14N-130">
        {task?.status === 'STOPPED' && t('long.STOPPED')}
        {(task === null || task?.status === 'FAILED') && failed}
      </p>
      {error && <Failure error={error} title={t('long.notStarted')} />}
    </div>
  );
}
