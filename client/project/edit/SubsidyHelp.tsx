// Until when the city lets a subsidy run that begins in the year being written.
import { useTranslation } from 'react-i18next';
import type { City } from '../../city/useCity.ts';
import { readYear } from '../../form/readYear.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { subsidyNote } from '../page/subsidyNote.ts';

/** The last year in principle; nothing where the city does not say, or no year is written. */
export function SubsidyHelp({ city, since }: { city: City; since: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const subsidySince = readYear(since);
  if (subsidySince === null || city.subsidyYears === null) return null;
  return (
    <p aria-live="polite" className="mt-2 text-dns-14N-130" data-subsidy-help="">
      {subsidyNote({ subsidySince }, city, t, language)}
    </p>
  );
}
