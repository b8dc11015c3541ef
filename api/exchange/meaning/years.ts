// Fiscal years and days as people write them: 2024, ２０２４年度, 令和6年度, R6, 2024/5/1.
import { fiscalYearOf } from '../../municipality/fiscal-year.ts';

/** First year of each era, less one: year 1 of 令和 is 2019. Source: Japanese calendar. */
const ERAS: Record<string, number> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  M: 1867,
  T: 1911,
  S: 1925,
  H: 1988,
  R: 2018,
};

const YEAR = '(?<era>明治|大正|昭和|平成|令和|[MTSHR])?\\.?\\s*(?<year>\\d{1,4}|元)';
const ONLY_YEAR = new RegExp(`^(?:FY)?${YEAR}\\s*(?:年度?)?$`, 'i');
const DAY = new RegExp(
  `^${YEAR}\\s*[-/.年]\\s*(?<month>\\d{1,2})\\s*[-/.月]\\s*(?<day>\\d{1,2})\\s*日?(?:[T ][\\d:.]+Z?)?$`,
  'i',
);

function calendarYear({ era, year }: Record<string, string | undefined>): number | null {
  const number = year === '元' ? 1 : Number(year);
  if (era) return ERAS[era.toUpperCase()]! + number;
  return year !== '元' && year!.length === 4 ? number : null;
}

/** The day that a text means as ISO 8601, or null: 2024-05-01, 2024/5/1, 令和6年5月1日, R6.5.1. */
export function readDay(text: string): string | null {
  const groups = DAY.exec(text.normalize('NFKC').trim())?.groups;
  const year = groups && calendarYear(groups);
  if (!groups || !year) return null;
  const iso = [String(year), groups.month!.padStart(2, '0'), groups.day!.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** The fiscal year that a text means, or null. A day means the fiscal year it falls in. */
export function readFiscalYear(text: string): number | null {
  const groups = ONLY_YEAR.exec(text.normalize('NFKC').trim())?.groups;
  if (groups) return calendarYear(groups);
  const day = readDay(text);
  return day ? fiscalYearOf(new Date(`${day}T12:00:00+09:00`)) : null;
}
