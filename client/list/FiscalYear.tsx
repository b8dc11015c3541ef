// A fiscal year in a cell of a list.
import { useTranslation } from 'react-i18next';
import { fiscalYear } from '../parts/fiscalYear.ts';
import { Nothing } from './Several.tsx';

/** 令和6年度（2024）; a dash where there is none. */
export function FiscalYear({ year }: { year: number | null }) {
  const { t } = useTranslation();
  return year === null ? <Nothing /> : <span className="whitespace-nowrap">{fiscalYear(year, t)}</span>;
}
