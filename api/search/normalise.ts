// One form for every way people write the same name in Japanese, so that what they type finds what is registered.
import { joinLongForms, withoutLegalForms, writeOutShortForms, writeOutSigns } from './legal-forms.ts';
import { foldKana, lettersOnly, readCharacters } from './letters.ts';
import spellings from './spellings.json' with { type: 'json' };

/** `from` is a regular expression; `same` lists spellings that the rule makes one, for the reader and the test. */
type Rule = { why: string; from: string; to: string; same: readonly (readonly string[])[] };
type Respell = (text: string) => string;

/** Rules are tried in their order. Those `written` see katakana and small kana as they were written, the others do not. */
function respellBy(rules: readonly Rule[]): Respell {
  const compiled = rules.map(({ from, to }) => ({ from: new RegExp(from, 'gu'), to }));
  return (text) => compiled.reduce((last, { from, to }) => last.replace(from, to), text);
}

const respellWritten = respellBy(spellings.written);
const respellFolded = respellBy(spellings.folded);

const REPEATS = '々ゝゞヽヾ';
const repeated = new RegExp(
  `(?![${REPEATS}])([\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])([${REPEATS}]+)`,
  'gu',
);

/** 佐々木 → 佐佐木, いすゞ → いすず. */
function writeOutRepeats(text: string): string {
  return text.replace(repeated, (_, character: string, marks: string) => {
    const plain = character.normalize('NFD').charAt(0);
    const again = { 々: character, ゝ: plain, ヽ: plain, ゞ: `${plain}\u3099`, ヾ: `${plain}\u3099` };
    const letters = [...marks].map((mark) => again[mark as keyof typeof again].normalize('NFC'));
    return lettersOnly(character + letters.join(''));
  });
}

/** A text in the forms that search compares. */
export type SearchForms = {
  /** Character by character: see foldCharacters. */
  folded: string;
  /** One spelling for each word: see normaliseText. */
  normal: string;
  /** As `normal` without legal forms; empty when there is nothing else. */
  bare: string;
};

/** All forms of a text at once. */
export function searchForms(text: string): SearchForms {
  const read = readCharacters(writeOutSigns(text));
  const letters = lettersOnly(writeOutShortForms(read));
  const normal = respellFolded(foldKana(respellWritten(joinLongForms(writeOutRepeats(letters)))));
  return { folded: foldKana(lettersOnly(read)), normal, bare: withoutLegalForms(normal) };
}

/**
 * One form for all spellings of a name: NFKC, lower case, hiragana, one dash, today's kanji, letters and digits only
 * (no spaces), iteration marks written out, legal forms in full with 特定非営利活動法人 as npo法人, and the rules of
 * `spellings.json`. For comparing only, never to be shown. Normalising twice changes nothing more.
 */
export function normaliseText(text: string): string {
  return searchForms(text).normal;
}

/**
 * The normalised name without its legal forms, wherever they stand: (株)みなも, みなも株式会社 and みなも are one.
 * A text that is nothing but a legal form is returned normalised, not empty.
 */
export function stripLegalForm(text: string): string {
  const { normal, bare } = searchForms(text);
  return bare || normal;
}
