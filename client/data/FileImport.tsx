// The steps of one file after it has arrived.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { ApplyStep } from './apply/ApplyStep.tsx';
import { ColumnsStep } from './columns/ColumnsStep.tsx';
import { useJob } from './job/useJob.ts';
import { NamesStep } from './names/NamesStep.tsx';
import { PreviewStep } from './preview/PreviewStep.tsx';
import { ReadingFailure } from './reading/ReadingFailure.tsx';
import { ReadingStep } from './reading/ReadingStep.tsx';
import { useReading } from './reading/useReading.ts';
import { StepLinks } from './StepLinks.tsx';
import { type Step, stepOf } from './state.ts';
import { useChoices } from './useChoices.ts';
import { useDataState } from './useDataState.ts';
import { usePreview } from './usePreview.ts';

/** The step shown, with the way to the others. Whatever is chosen is kept until the file is applied. */
export function FileImport({ file, title }: { file: string; title: ReactNode }) {
  const { t } = useTranslation();
  const [state, go] = useDataState();
  const [choices, change] = useChoices(file);
  const reading = useReading(file, choices);
  const preview = usePreview(file, choices, change, reading.data);
  const { data: previewJob } = useJob(state.job);
  const shown = stepOf(state);
  const { data } = reading;
  const isOpen = (step: Step) => {
    if (step === 'names' || step === 'apply') return previewJob?.state === 'DONE' && !preview.isStale;
    return step === 'file' || data !== undefined;
  };
  const open = (step: Step) => {
    if (step === 'file')
      go({ step: undefined, file: undefined, files: undefined, job: undefined, run: undefined });
    else if (step === 'preview') preview.open();
    else go({ step, run: undefined });
  };
  const props = { file, choices, change, preview, open };
  const body = (read: NonNullable<typeof data>) => {
    if (shown === 'columns') return <ColumnsStep {...props} reading={read} />;
    if (shown === 'preview') return <PreviewStep {...props} reading={read} />;
    if (shown === 'names') return <NamesStep {...props} />;
    return <ReadingStep {...props} reading={read} isReading={reading.isPlaceholderData} />;
  };
  return (
    <>
      <StepLinks shown={shown} isAtlas={data?.kind === 'ATLAS'} isOpen={isOpen} onOpen={open} />
      {title}
      {preview.error && <Failure error={preview.error} title={t('data.preview.notStarted')} />}
      {shown === 'apply' ? (
        <ApplyStep {...props} />
      ) : reading.error ? (
        <ReadingFailure
          error={reading.error}
          choices={choices}
          change={change}
          onOther={() => open('file')}
        />
      ) : data ? (
        body(data)
      ) : (
        <Loading text={t('data.reading.reading')} />
      )}
    </>
  );
}
