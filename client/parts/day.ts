// Days as text.
import type { Language } from '../words/words.ts';

/** A day given as ISO 8601 date: 令和6年3月31日; March 31, 2024. */
export function day(iso: string, language: Language): string {
  const locale = language === 'ja' ? 'ja-JP-u-ca-japanese' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
