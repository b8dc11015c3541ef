// What has to be said of a figure beside its values.
import { useTranslation } from 'react-i18next';
import { type Sampled, SampledNote } from '../../figure/SampledNote.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

/** What is known of all values of a figure. */
interface Noted {
  undefinedJa: string | null;
  undefinedEn: string | null;
  computed: boolean;
  sampled: Sampled | null;
}

/** That it is an estimate, that it was not computed yet, or why some principals have no value. */
export function ColumnNotes({ column }: { column: Noted }) {
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
