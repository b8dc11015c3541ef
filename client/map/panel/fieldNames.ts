// Fields of activity in words.
import { listed } from '../../parts/listed.ts';
import type { Language } from '../../words/words.ts';
import type { Choices } from '../useChoices.ts';

/** Names of fields given by number, in order. */
export function fieldNames(numbers: readonly number[], { fields }: Choices, language: Language): string {
  const chosen = fields.filter(({ number }) => numbers.includes(number));
  return listed(
    chosen.map(({ label }) => label[language]),
    language,
  );
}
