// Step 6: the preview is applied, in one go.
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StartImportDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { JobEnd } from '../job/JobEnd.tsx';
import { JobProgress } from '../job/JobProgress.tsx';
import { useJob } from '../job/useJob.ts';
import { StepButtons } from '../StepButtons.tsx';
import type { StepProps } from '../StepProps.ts';
import { useDataState } from '../useDataState.ts';
import { BeforeApply } from './BeforeApply.tsx';
import { Result } from './Result.tsx';

/** What will be written and the button; then the task; then its result, from which it can be taken back. */
export function ApplyStep({ change, preview, open }: StepProps) {
  const { t } = useTranslation();
  const [{ job: previewJob, run }, go] = useDataState();
  const planned = useJob(previewJob);
  const task = useJob(run);
  const start = useMutation({
    mutationFn: async (id: string) => (await ask(StartImportDocument, { preview: id })).startImport.id,
    networkMode: 'always',
    onSuccess: (id) => {
      change({ applied: id });
      go({ run: id });
    },
  });
  const error = planned.error ?? task.error;
  if (error)
    return <Failure error={error} retry={() => void Promise.all([planned.refetch(), task.refetch()])} />;
  if ((previewJob && planned.data === undefined) || (run && task.data === undefined)) return <Loading />;
  const job = run ? (task.data ?? null) : undefined;
  const plan = planned.data?.preview;
  const renew = (
    <button type="button" className="button-plain" disabled={preview.isStarting} onClick={preview.renew}>
      {t('data.preview.renew')}
    </button>
  );
  if (job?.state === 'RUNNING') return <JobProgress job={job} />;
  if (job?.state === 'DONE') return <Result job={job} />;
  return (
    <>
      {job !== undefined && <JobEnd job={job} />}
      {start.error && <Failure error={start.error} title={t('data.apply.failed')} />}
      {plan ? (
        <BeforeApply preview={plan} />
      ) : (
        <p className="text-std-16N-170">{t('data.apply.noPreview')}</p>
      )}
      <StepButtons back="preview" onOpen={open}>
        {plan && (
          <button
            type="button"
            className="button-main"
            disabled={start.isPending}
            onClick={() => start.mutate(plan.id)}
          >
            {t('data.apply.start')}
          </button>
        )}
        {(!plan || start.error || job !== undefined) && renew}
      </StepButtons>
    </>
  );
}
