// An undo as it goes on, and what it left as it is.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/Failure.tsx';
import { JobEnd } from '../job/JobEnd.tsx';
import { JobProgress } from '../job/JobProgress.tsx';
import { useJob } from '../job/useJob.ts';
import { useForgetAtlas } from '../useForgetAtlas.ts';
import { Kept } from './Kept.tsx';

/** Progress, then that it is done, with every change that others made since and that therefore stays. */
export function UndoResult({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: job, error, refetch } = useJob(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const isDone = job?.state === 'DONE';
  useForgetAtlas(isDone ? id : undefined);
  useEffect(() => {
    if (isDone) heading.current?.focus();
  }, [isDone]);
  if (error) return <Failure error={error} retry={refetch} />;
  if (job === undefined) return null;
  if (job?.state === 'RUNNING') return <JobProgress job={job} />;
  if (!isDone) return <JobEnd job={job} />;
  return (
    <section
      className="mb-6 max-w-4xl rounded-8 border-2 border-success-2 p-4"
      data-undone={job.batch?.id ?? ''}
    >
      <h3 ref={heading} tabIndex={-1} className="text-std-18B-160 outline-none wrap-anywhere">
        {t('data.undo.done', { file: job.batch?.fileName ?? '' })}
      </h3>
      {job.kept.length === 0 ? (
        <p className="mt-1 text-dns-16N-130">{t('data.undo.exact')}</p>
      ) : (
        <Kept kept={job.kept} kind={job.batch?.kind} />
      )}
    </section>
  );
}
