// Fields of activity in words.
import type { Language } from '../words/words.ts';
import type { Words } from './ask.ts';
import { listed } from './listed.ts';

/** A field of activity as the API names it. */
export interface Field {
  number: number;
  label: Words;
}

/** Names of fields given by number, in order. */
export function fieldNames(numbers: readonly number[], fields: readonly Field[], language: Language): string {
  const chosen = fields.filter(({ number }) => numbers.includes(number));
  return listed(
    chosen.map(({ label }) => label[language]),
    language,
  );
}
