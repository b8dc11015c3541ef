// A word in Japanese and English with its other spellings, and how a typed text finds it.

/** One label in both languages of the product. */
export type Label = { ja: string; en: string };

/** A label that a typed text can find, by its code or number, either language, or a synonym. */
export type Word = Label & { code?: string; number?: number; synonyms?: readonly string[] };

/**
 * What two spellings of one word have in common: NFKC, lower case, without spaces and punctuation,
 * so that `補助 ・交付金`, `補助・交付金` and `補助･交付金`, or `civic_group` and `Civic group`, are one.
 * Empty for a text of spaces and punctuation only.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}]/gu, '');
}

/** Every spelling under which a word is found, its code or number first. */
export function spellings(word: Word): string[] {
  const codes = [word.code, word.number?.toString()].filter((code) => code !== undefined);
  return [...codes, word.ja, word.en, ...(word.synonyms ?? [])];
}

// An import asks the same list once per row, so a list is indexed once and forgotten with it.
const indexes = new WeakMap<readonly Word[], ReadonlyMap<string, readonly Word[]>>();

function indexOf(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const known = indexes.get(words);
  if (known) return known;
  const index = new Map<string, Word[]>();
  for (const word of words) {
    for (const key of new Set(spellings(word).map(wordKey))) {
      index.set(key, [...(index.get(key) ?? []), word]);
    }
  }
  index.delete('');
  indexes.set(words, index);
  return index;
}

/** All words of a list that a text may mean, in the order of the list; empty when there is none. */
export function wordsIn<W extends Word>(words: readonly W[], text: string): readonly W[] {
  return (indexOf(words).get(wordKey(text)) ?? []) as readonly W[];
}

/** The first word of a list that a text means, or null. */
export function wordIn<W extends Word>(words: readonly W[], text: string): W | null {
  return wordsIn(words, text)[0] ?? null;
}
