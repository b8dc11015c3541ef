// Several things in one line.
import type { Language } from '../words/words.ts';

/** Items with the language's own comma between them. */
export function listed(items: readonly string[], language: Language): string {
  return items.join(language === 'ja' ? '、' : ', ');
}
