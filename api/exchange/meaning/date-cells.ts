// How cells with days, fiscal years and spans of years are read.
import * as values from '../../atlas/values.ts';
import type { Words } from '../../errors.ts';
import { CellFault, checked, parts, type Reading, type Sight } from './cell.ts';
import { eitherDay, readDay, readFiscalYear, readMonth } from './years.ts';

const EXAMPLE_YEAR: Words = { ja: '例 2024、令和6年度', en: 'e.g. 2024, 令和6年度' };
const EXAMPLE_DAY: Words = { ja: '例 2024-04-01', en: 'e.g. 2024-04-01' };

/** Why a text is no year or day: two readings, no such day, or nothing of the kind. */
function dateFault(text: string, example: Words, ja: string, en: string): CellFault {
  const either = eitherDay(text);
  if (either)
    return new CellFault(
      { ja: '月と日のどちらが先か分かりません。', en: 'Month and day cannot be told apart.' },
      { ja: either.join(' か '), en: either.join(' or ') },
    );
  const [, short] = /^(\d{1,2})年(?:度|\d|$)/.exec(text) ?? [];
  if (short)
    return new CellFault(
      { ja: '元号か西暦の上2桁がありません。', en: 'The era, or the century, is missing.' },
      {
        ja: `令和${Number(short)}年、平成${Number(short)}年など`,
        en: `e.g. 令和${short}年 or 平成${short}年`,
      },
    );
  if (/\d\s*[-/.年月]\s*\d+\s*[-/.月日]\s*\d|^(?:19|20)\d{6}$/.test(text))
    return new CellFault({ ja: '暦にない日付です。', en: 'There is no such day.' }, example);
  return new CellFault({ ja, en }, example);
}

/** A fiscal year. @throws CellFault */
export function year(text: string, { dayOrder }: Sight): Reading {
  const read = readFiscalYear(text, dayOrder);
  if (read !== null) return checked(values.year, read);
  throw dateFault(text, EXAMPLE_YEAR, '年度として読めません。', 'Not a fiscal year.');
}

const RANGE = /^(.*\d.*?|.*元年度?)\s*[~〜～]\s*(.*\d.*|.*元年度?)$/u;

/** Several years; a range stands for all years of it. @throws CellFault */
export function years(text: string, sight: Sight): Reading {
  const whole = readFiscalYear(text, sight.dayOrder);
  if (whole !== null) return { value: [checked(values.year, whole).value as number] };
  const read = parts(text, /[;|、,，\n/・]/).flatMap((part): number[] => {
    const [, from, to] = RANGE.exec(part) ?? [];
    if (!from || !to) return [year(part, sight).value as number];
    const [first, last] = [from, to].map((end) => year(end.trim(), sight).value as number) as [
      number,
      number,
    ];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  });
  return { value: [...new Set(read)].sort((a, b) => a - b) };
}

/** First and last year of a span: 令和5年4月1日～令和7年3月31日, 2023～2025, 令和6年度. @throws CellFault */
export function period(text: string, sight: Sight): Reading {
  const [, from, to] =
    /^(.*\d.*?|.*元年.*?)\s*(?:[~〜～]|から|より|-(?=\s*(?:19|20)\d\d))\s*(.*)$/su.exec(text) ?? [];
  const [first, last] = [from ?? text, to?.replace(/まで$/u, '') ?? ''].map((end) => end.trim());
  const start = year(first!, sight).value as number;
  if (from === undefined) return { value: [start, start] };
  return last ? { value: [start, year(last, sight).value as number] } : { value: [start] };
}

/** A day. @throws CellFault */
export function day(text: string, { dayOrder }: Sight): Reading {
  const read = readDay(text, dayOrder);
  if (read) return { value: read };
  const month = readMonth(text);
  if (month)
    throw new CellFault(
      { ja: '日がありません。', en: 'The day is missing.' },
      { ja: `例 ${month}`, en: `e.g. ${month}` },
    );
  throw dateFault(text, EXAMPLE_DAY, '日付として読めません。', 'Not a date.');
}
