// Fiscal years (年度): 1 April to 31 March, named by the calendar year in which they begin.
import type { Label } from './words.ts';

const tokyo = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'numeric',
});
const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: 'UTC', era: 'long', year: 'numeric' });

/**
 * Fiscal year in which a moment falls by the clocks of Japan, wherever the server stands.
 * @throws RangeError for an invalid date.
 */
export function fiscalYearOf(date: Date): number {
  const parts = tokyo.formatToParts(date);
  const part = (type: 'year' | 'month') => Number(parts.find((found) => found.type === type)?.value);
  return part('month') >= 4 ? part('year') : part('year') - 1;
}

/**
 * How a fiscal year is written: 2024 → 令和6年度, FY2024.
 * A year in which the era changed takes the new one (2019 → 令和元年度), as offices do.
 */
export function label(year: number): Label {
  return { ja: `${era.format(Date.UTC(year, 11, 31))}度`, en: `FY${year}` };
}
