// An import from the file to its result, one step after the other.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FileBar } from './FileBar.tsx';
import { FileImport } from './FileImport.tsx';
import { stepOf } from './state.ts';
import { FileStep } from './upload/FileStep.tsx';
import { useDataState } from './useDataState.ts';

/** The first step without a file, the others with it; the heading takes the focus when the step or the file changes. */
export function ImportTab() {
  const { t } = useTranslation();
  const [state] = useDataState();
  const step = stepOf(state);
  const shown = `${state.file} ${step}`;
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    heading.current?.focus();
  }, [shown]);
  const title = (
    <>
      <h2 ref={heading} tabIndex={-1} className="text-std-20B-160 outline-none" data-step={step}>
        {t(`data.step.${step}.title`)}
      </h2>
      <p className="mt-1 mb-4 max-w-3xl text-dns-16N-130 text-solid-gray-800">
        {t(`data.step.${step}.intro`)}
      </p>
    </>
  );
  if (step === 'file' || !state.file)
    return (
      <>
        {title}
        <FileStep />
      </>
    );
  return (
    <>
      <FileBar />
      <FileImport key={state.file} file={state.file} title={title} />
    </>
  );
}
