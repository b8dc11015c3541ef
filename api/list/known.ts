// Values of attributes that several lists share, in words and in the order in which they are shown.
import { fields } from '../municipality/fields.ts';
import { formOf, kindOf, type Profile } from '../municipality/profile.ts';
import type { Label } from '../municipality/words.ts';
import type { Current } from '../network/current.ts';
import type { Known } from './facets.ts';

/** The 20 fields by number. */
export const knownFields: readonly Known[] = fields.map(({ number, ja, en }) => ({
  code: String(number),
  ja,
  en,
}));

/** Districts in kana order. */
export function knownDistricts({ lists }: Current): Known[] {
  return lists.districts().map(({ id, name }) => ({ code: id, ja: name, en: name }));
}

/** Words as they are written, those of the profile first and in both languages. */
function written(
  words: readonly Label[],
  used: Iterable<string | null>,
  meaning: (word: string) => Label | null,
): Known[] {
  const order = new Map(words.map(({ ja }, i) => [ja, i]));
  const found = [...new Set(used)].filter((word) => word !== null);
  return found
    .map((word) => ({ word, known: meaning(word) }))
    .sort(
      (a, b) =>
        (order.get(a.known?.ja ?? '') ?? words.length) - (order.get(b.known?.ja ?? '') ?? words.length) ||
        (a.word < b.word ? -1 : 1),
    )
    .map(({ word, known }) => ({ code: word, ja: word, en: known?.en ?? word }));
}

/** Kinds of principal that are in use, in the profile's order. */
export function knownKinds(profile: Profile, used: Iterable<string | null>): Known[] {
  return written(profile.kinds, used, (word) => kindOf(profile, word));
}

/** Forms that are in use, in the profile's order. */
export function knownForms(profile: Profile, used: Iterable<string | null>): Known[] {
  return written(profile.forms, used, (word) => formOf(profile, word));
}

/** Whether fiscal years from `first` to `last` meet what a filter asks for. */
export function inYears(
  { first, last }: { first: number; last: number },
  { years, from, to }: { years?: number[] | null; from?: number | null; to?: number | null },
): boolean {
  return (
    (!years?.length || years.some((year) => first <= year && year <= last)) &&
    (from == null || last >= from) &&
    (to == null || first <= to)
  );
}
