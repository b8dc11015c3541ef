// Points in time as text.
import type { Language } from '../words/words.ts';

/** Date and time of day as the language writes them, in the reader's own time zone. */
export function dateTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
