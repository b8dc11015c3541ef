// Text search over names, kana and aliases: a bigram index narrows, comparing decides; the same on every database.
import { type Indexed, indexed, occurs, type SearchEntry } from './entry.ts';
import { parseQuery, type Query, type QueryWord } from './query.ts';
import { scoreOf } from './score.ts';

export type { SearchEntry };

/** Something found; `score` 0–1, only to be compared within one answer. */
export type SearchHit<Type extends string = string> = { id: string; type: Type; score: number };

/** An index that never changes; another revision of the atlas gets another index. */
export type SearchIndex<Type extends string = string> = {
  /**
   * What matches, best first: names that equal the text, then those that begin with it, then those that contain it, and
   * within each readings and aliases after names. Equals stand in the order of kana, or name where there is none, then id.
   *
   * @param options.types only these; default all
   * @param options.limit most hits; default all
   * @returns nothing for a text without letters or digits
   */
  search(text: string, options?: { types?: readonly Type[]; limit?: number }): SearchHit<Type>[];
  /** Ids of all that match, for filters: a text without letters or digits filters nothing, so it matches all. */
  match(text: string): Set<string>;
};

/** Each character and each pair of characters → positions of the entries that have it, ascending. */
function postingsOf(entries: readonly Indexed<string>[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  const add = (gram: string, position: number) => {
    const known = postings.get(gram);
    if (!known) postings.set(gram, [position]);
    else if (known[known.length - 1] !== position) known.push(position);
  };
  entries.forEach(({ lines }, position) => {
    for (let i = 0; i < lines.length; i++) {
      add(lines.charAt(i), position);
      if (i > 0) add(lines.slice(i - 1, i + 1), position);
    }
  });
  return postings;
}

/** Builds an index of entries with distinct ids; the order in which they come does not matter. */
export function buildSearchIndex<Type extends string>(
  entries: readonly SearchEntry<Type>[],
): SearchIndex<Type> {
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const sorted = entries.map(indexed).sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
  const postings = postingsOf(sorted);

  /** Positions of the entries that may contain a spelling: those with its rarest pair of characters. */
  function candidates(spelling: string): readonly number[] {
    if (spelling.length === 1) return postings.get(spelling) ?? [];
    const pairs = Array.from({ length: spelling.length - 1 }, (_, i) => spelling.slice(i, i + 2));
    return pairs.map((pair) => postings.get(pair) ?? []).reduce((a, b) => (b.length < a.length ? b : a));
  }

  /** Positions of the entries that may contain the word that narrows most, ascending. */
  function narrowed(words: readonly QueryWord[]): readonly number[] {
    if (words.length === 0) return [...sorted.keys()];
    const lists = words.map((word) => word.map(candidates));
    const size = (list: readonly (readonly number[])[]) => list.reduce((sum, { length }) => sum + length, 0);
    const [first, ...others] = lists.reduce((a, b) => (size(b) < size(a) ? b : a));
    return others.length === 0 ? first! : [...new Set([...first!, ...others.flat()])].sort((a, b) => a - b);
  }

  /** Entries that meet the query, in order. */
  function matching({ words, legalForms }: Query): Indexed<Type>[] {
    return narrowed(words)
      .map((position) => sorted[position]!)
      .filter(
        (entry) =>
          words.every((word) => occurs(entry, word)) &&
          (!entry.statesLegalForm || legalForms.every((form) => occurs(entry, form))),
      );
  }

  return {
    search(text, { types, limit } = {}) {
      const query = parseQuery(text);
      if (query.words.length === 0) return [];
      return matching(query)
        .filter(({ type }) => !types || types.includes(type))
        .map((entry) => ({ id: entry.id, type: entry.type, score: scoreOf(entry, query) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
    match: (text) => new Set(matching(parseQuery(text)).map(({ id }) => id)),
  };
}
