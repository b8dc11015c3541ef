// A fiscal year in a cell of a list.
import { useTranslation } from 'react-i18next';
import { fiscalYears } from '../parts/fiscalYears.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { Nothing } from './Several.tsx';

/** 令和6年度; a dash where there is none. */
export function FiscalYear({ year }: { year: number | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return year === null ? (
    <Nothing />
  ) : (
    <span className="whitespace-nowrap">{fiscalYears(year, year, t, language)}</span>
  );
}
