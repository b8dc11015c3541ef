// What has to be said of a figure beside its values.
import { useTranslation } from 'react-i18next';
import { SampledNote } from '../../figure/SampledNote.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Column } from '../useDrawing.ts';

/** That it is an estimate, that it was not computed yet, or why some principals have no value. */
export function ColumnNotes({ column }: { column: Column }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reason = column[language === 'ja' ? 'undefinedJa' : 'undefinedEn'];
  return (
    <>
      {!column.computed && <p className="mt-1 text-solid-gray-700">{t('long.notYet')}</p>}
      {column.computed && reason && (
        <p className="mt-1 text-solid-gray-700">{t('figure.noneWhy', { reason })}</p>
      )}
      <SampledNote sampled={column.sampled} />
    </>
  );
}
