// Forms that one can filter by: the profile's, then those that projects name besides.
import type { Words } from '../../parts/ask.ts';
import type { Language } from '../../words/words.ts';
import type { FacetOption } from './FacetFilter.tsx';

/** The options. A form is filtered by its Japanese word, which is what projects hold. */
export function formOptions(
  profile: readonly { label: Words }[],
  counts: ReadonlyMap<string, number> | undefined,
  chosen: readonly string[] | undefined,
  language: Language,
): FacetOption[] {
  const known = new Map(profile.map(({ label }) => [label.ja, label]));
  const values = new Set([...known.keys(), ...(counts?.keys() ?? []), ...(chosen ?? [])]);
  return Array.from(values, (value) => ({
    value,
    label: known.get(value)?.[language] ?? value,
    isOwnWord: !known.has(value),
  }));
}
