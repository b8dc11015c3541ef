// Step 4: what would become of each row; nothing is written yet.
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { JobEnd } from '../job/JobEnd.tsx';
import { JobProgress } from '../job/JobProgress.tsx';
import { useJob } from '../job/useJob.ts';
import type { Reading } from '../reading/useReading.ts';
import { StepButtons } from '../StepButtons.tsx';
import type { StepProps } from '../StepProps.ts';
import { useDataState } from '../useDataState.ts';
import { Overview } from './Overview.tsx';
import { Rows } from './Rows.tsx';
import { Warnings } from './Warnings.tsx';

/** The task while it runs, then the counts, what is said about rows, and the rows. */
export function PreviewStep({ choices, change, preview, open, reading }: StepProps & { reading: Reading }) {
  const { t } = useTranslation();
  const [{ job: id }] = useDataState();
  const { data: job, error, refetch } = useJob(id);
  const isAtlas = reading.kind === 'ATLAS';
  const back = isAtlas ? 'reading' : 'columns';
  const renew = (
    <button type="button" className="button-main" disabled={preview.isStarting} onClick={preview.renew}>
      {t('data.preview.renew')}
    </button>
  );
  if (!id) return <StepButtons back={back} onOpen={open} children={renew} />;
  if (error) return <Failure error={error} retry={refetch} />;
  if (job === undefined) return <Loading />;
  const done = job?.state === 'DONE' ? job.preview : null;
  const isOpen = done?.proposals.some(({ id: pair, decided }) => !choices.decisions[pair] && decided == null);
  const next = isOpen && !isAtlas ? 'names' : 'apply';
  return (
    <>
      {job?.state === 'RUNNING' && <JobProgress job={job} />}
      <JobEnd job={job}>{renew}</JobEnd>
      {done && (
        <>
          {preview.isStale && (
            <div role="status" className="mb-4 rounded-8 border border-yellow-900 bg-yellow-50 p-4">
              <p className="mb-3 text-dns-16N-130">{t('data.preview.stale')}</p>
              {renew}
            </div>
          )}
          <Overview preview={done} />
          <Warnings preview={done} choices={choices} change={change} />
          <Rows job={id} preview={done} />
        </>
      )}
      {job?.state !== 'RUNNING' && (
        <StepButtons back={back} onOpen={open}>
          {done && !preview.isStale && (
            <button type="button" className="button-main" onClick={() => open(next)}>
              {t('data.step.next', { step: t(`data.step.${next}.short`) })}
            </button>
          )}
        </StepButtons>
      )}
    </>
  );
}
