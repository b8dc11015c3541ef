// Step 2: how the file is read, and what kind of list it is.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { NoteList } from '../notes/NoteList.tsx';
import { StepButtons } from '../StepButtons.tsx';
import type { StepProps } from '../StepProps.ts';
import { fileSize } from '../upload/fileSize.ts';
import { FirstLines } from './FirstLines.tsx';
import { HowRead } from './HowRead.tsx';
import { KindAndRegister } from './KindAndRegister.tsx';
import type { Reading } from './useReading.ts';

interface ReadingStepProps extends StepProps {
  reading: Reading;
  /** Whether the file is being read anew. */
  isReading: boolean;
}

/** What was found in the file, all of it changeable, beside its first lines as they stand. */
export function ReadingStep({ reading, isReading, choices, change, preview, open }: ReadingStepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = (figure: number) => formatFigure(figure, language);
  const isAtlas = reading.kind === 'ATLAS';
  const found = isAtlas
    ? t('data.reading.sheets', { n: reading.sheets.length })
    : t('data.reading.found', {
        rows: format(reading.rows),
        columns: format(reading.columns.length),
        blank: format(reading.blankRows),
      });
  return (
    <div aria-busy={isReading}>
      <p className="text-std-16N-170 wrap-anywhere">
        <strong lang="ja">{reading.fileName}</strong>{' '}
        <span className="text-dns-14N-130 text-solid-gray-700">{fileSize(reading.bytes, language)}</span>
      </p>
      <p role="status" className="mb-4 text-dns-16N-130">
        {isReading ? t('data.reading.reading') : found}
      </p>
      <NoteList notes={reading.notes} label={t('data.reading.notes')} />
      <KindAndRegister reading={reading} choices={choices} change={change} />
      {!isAtlas && (
        <>
          <HowRead reading={reading} choices={choices} change={change} />
          <FirstLines reading={reading} />
        </>
      )}
      <StepButtons back="file" onOpen={open}>
        <button
          type="button"
          className="button-main"
          disabled={isReading || preview.isStarting}
          onClick={() => open(isAtlas ? 'preview' : 'columns')}
        >
          {t('data.step.next', { step: t(`data.step.${isAtlas ? 'preview' : 'columns'}.short`) })}
        </button>
      </StepButtons>
    </div>
  );
}
