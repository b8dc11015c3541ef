// Fiscal years and days as people write them: 2024, 令和6年度, R6.4.1, 2024/5/1, 20240501, 5/1/2024, 45413 (Excel).
import { fiscalYearOf } from '../../municipality/fiscal-year.ts';

/** First year of each era, less one: year 1 of 令和 is 2019. Source: Japanese calendar. */
const ERAS: Record<string, number> = { 明: 1867, 大: 1911, 昭: 1925, 平: 1988, 令: 2018 };
const LETTERS: Record<string, string> = { M: '明', T: '大', S: '昭', H: '平', R: '令' };

/** In which order the numbers of 4/5/2024 stand: month first, or day first. */
export type DayOrder = 'MDY' | 'DMY';

const YEAR = '(?<era>明治?|大正?|昭和?|平成?|令和?|[MTSHR])?\\.?\\s*(?<year>\\d{1,4}|元)';
const MONTH = '\\s*[-/.年]\\s*(?<month>\\d{1,2})';
const TAIL =
  '\\s*(?:[(（]?(?:[月火水木金土日]曜?日?|[・祝])+[)）]?)?(?:[T\\s]\\s*[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?';
const ONLY_YEAR = new RegExp(`^(?:FY\\s*)?${YEAR}\\s*(?:年度?|FY)?$`, 'i');
const DAY = new RegExp(`^${YEAR}${MONTH}\\s*[-/.月]\\s*(?<day>\\d{1,2})\\s*日?${TAIL}$`, 'i');
const ONLY_MONTH = new RegExp(`^${YEAR}${MONTH}\\s*月?$`, 'i');
const YEAR_LAST = new RegExp(`^(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.](?<year>\\d{4})${TAIL}$`);
const TOGETHER = /^(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)?$/;
/** Days since 1899-12-30, as Excel counts them; only 1970 to 2099 are taken for one. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const SERIALS = { from: 25_569, to: 73_050, day: 86_400_000 };

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‐–—−]/g, '-')
    .trim();

function calendarYear({ era, year }: Record<string, string | undefined>): number | null {
  const number = year === '元' ? 1 : Number(year);
  if (era) return ERAS[LETTERS[era.toUpperCase()] ?? era[0]!]! + number;
  return year !== '元' && year!.length === 4 ? number : null;
}

function isoDay(year: number | null, month: string, day: string): string | null {
  if (!year) return null;
  const iso = [String(year), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Month and day of 4/5/2024; null where either number may be the month and the column does not tell. */
function monthAndDay(first: string, second: string, order?: DayOrder | null): [string, string] | null {
  const [a, b] = [Number(first), Number(second)];
  if (order === 'MDY' || (!order && (b > 12 || a === b))) return [first, second];
  if (order === 'DMY' || (!order && a > 12)) return [second, first];
  return null;
}

/** The two days that 4/5/2024 may be, where nothing tells which; null for every other text. */
export function eitherDay(text: string): [string, string] | null {
  const { first, second, year } = YEAR_LAST.exec(plain(text))?.groups ?? {};
  if (!year || monthAndDay(first!, second!)) return null;
  const days = [isoDay(Number(year), first!, second!), isoDay(Number(year), second!, first!)];
  return days.every((day) => day !== null) ? (days as [string, string]) : null;
}

/** The order that a column's texts show; null where none of them does. Of texts that contradict each other, month first. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  let order: DayOrder | null = null;
  for (const text of texts) {
    const { first, second } = YEAR_LAST.exec(plain(text))?.groups ?? {};
    if (Number(second) > 12) return 'MDY';
    if (Number(first) > 12) order = 'DMY';
  }
  return order;
}

/** The day that a text means as ISO 8601, or null. `order` tells how 4/5/2024 is meant. */
export function readDay(text: string, order?: DayOrder | null): string | null {
  const clean = plain(text);
  const groups = DAY.exec(clean)?.groups;
  if (groups) return isoDay(calendarYear(groups), groups.month!, groups.day!);
  const together = TOGETHER.exec(clean)?.groups;
  if (together?.day) return isoDay(Number(together.year), together.month!, together.day);
  const last = YEAR_LAST.exec(clean)?.groups;
  if (last) {
    const found = monthAndDay(last.first!, last.second!, order);
    return found && isoDay(Number(last.year), ...found);
  }
  const serial = Number(SERIAL.exec(clean)?.[1]);
  if (!(serial >= SERIALS.from && serial <= SERIALS.to)) return null;
  return new Date((serial - SERIALS.from) * SERIALS.day).toISOString().slice(0, 10);
}

const fiscalYearOfDay = (day: string) => fiscalYearOf(new Date(`${day}T12:00:00+09:00`));

/** The first day of the month that a text without a day means, or null. */
export function readMonth(text: string): string | null {
  const clean = plain(text);
  const groups = ONLY_MONTH.exec(clean)?.groups;
  if (groups) return isoDay(calendarYear(groups), groups.month!, '1');
  const together = TOGETHER.exec(clean)?.groups;
  return together && !together.day ? isoDay(Number(together.year), together.month!, '1') : null;
}

/** The fiscal year that a text means, or null. A day or month means the fiscal year it falls in. */
export function readFiscalYear(text: string, order?: DayOrder | null): number | null {
  const clean = plain(text)
    .replace(/(?<=.)[(（][^()（）]*[)）]$/u, '')
    .replace(/(?:頃|から|より|以降|～|~)$/u, '')
    .trim();
  const groups = ONLY_YEAR.exec(clean)?.groups;
  if (groups) return calendarYear(groups);
  const day = readDay(clean, order) ?? readMonth(clean);
  if (day) return fiscalYearOfDay(day);
  const years = eitherDay(clean)?.map(fiscalYearOfDay);
  return years && years[0] === years[1] ? years[0]! : null;
}

const WITHIN = [
  /(?:明治|大正|昭和|平成|令和)\s*(?:\d{1,2}|元)\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/u,
  /(?:平成|令和)\s*(?:\d{1,2}|元)(?!\d)/u,
  /(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/u,
  /(?<!\d)(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)/u,
  /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/u,
  /(?<!\d)(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])(?!\d)/u,
  /(?<![A-Za-z])R\.?(?:[1-9]|1\d)(?:[.-](?:[1-9]|1[0-2])(?:[.-]\d{1,2})?)?(?!\d)/u,
  /(?<![A-Za-z])H\.?(?:[1-9]|[12]\d|3[01])(?:[.-](?:[1-9]|1[0-2])(?:[.-]\d{1,2})?)?(?!\d)/u,
  /(?<!\d)(?:19|20)\d\d(?!\d)/u,
];

/** The fiscal year that is named somewhere in a file's name or a title, or null: 登録団体_202404.xlsx → 2024. */
export function readYearWithin(text: string): number | null {
  const clean = plain(text);
  for (const pattern of WITHIN) {
    const [found] = pattern.exec(clean) ?? [];
    const year = found === undefined ? null : readFiscalYear(found.replaceAll('_', '-'));
    if (year !== null) return year;
  }
  return null;
}
