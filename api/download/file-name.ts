// Name of a downloaded list: what it holds, of which day, and that the city is fictional where it is.
import type { Language } from '../list/column.ts';
import type { Label } from '../municipality/words.ts';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });
const fictionalCity: Label = { ja: '_架空の市', en: '_fictional city' };

/** `協働事業の一覧_2026-11-22_架空の市.xlsx`; the day is Japan's. */
export function fileName(
  label: Label,
  { language, fictional, format, at }: { language: Language; fictional: boolean; format: string; at: Date },
): string {
  return `${label[language]}_${day.format(at)}${fictional ? fictionalCity[language] : ''}.${format}`;
}
