// What a typed text asks for: words that must all occur, and legal forms that must not be contradicted.
import { searchForms } from './normalise.ts';

/** One word: the spellings any of which must occur. */
export type QueryWord = readonly string[];

/** A parsed query. No words: it asks for nothing (blank, or punctuation only). */
export type Query = {
  words: readonly QueryWord[];
  /** Legal forms that stood alone among other words. */
  legalForms: readonly QueryWord[];
  /** The whole text in one, as a name would be. */
  whole: QueryWord;
  /** The whole text with its legal form; null when it states none. */
  formal: string | null;
};

/**
 * Splits at white space. A word is looked for as it stands and, when something is left, without its legal form:
 * 株式会社みなも also finds みなも建設(有). A word that is only a legal form is a word like any other when nothing else was
 * typed; beside other words (NPO法人 防災) it leaves out only those known to have another form.
 */
export function parseQuery(text: string): Query {
  const words = text
    .split(/\s+/u)
    .map(searchForms)
    .filter(({ folded }) => folded !== '');
  const isOnlyForm = words.map(({ bare, normal }) => bare === '' && normal !== '');
  const some = isOnlyForm.includes(false);
  const asked = words.filter((_, index) => !(some && isOnlyForm[index]));
  const whole = searchForms(text);
  return {
    words: asked.map(spellings),
    legalForms: some ? words.filter((_, index) => isOnlyForm[index]).map(spellings) : [],
    whole: spellings(whole),
    formal: whole.bare === whole.normal ? null : whole.normal,
  };
}

function spellings({ folded, normal, bare }: ReturnType<typeof searchForms>): QueryWord {
  return [...new Set([bare || normal, folded])].filter((spelling) => spelling !== '');
}
