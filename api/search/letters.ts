// What one character is read as: width, case, kana, old kanji; each on its own, whatever stands beside it.
import characters from './characters.json' with { type: 'json' };

/**
 * Each word of a row is the form kept followed by the forms read as it. `joyo`: the old forms that the list of jōyō kanji
 * (内閣告示, 2010) prints in brackets; `shapes`: other old or simple shapes of the same character; `names`: variants met in
 * names; `radicals`: look-alikes that text taken from a PDF brings; `cyrillic`: look-alikes mistyped in names (GMО). Those that NFKC joins already (神 U+FA19) are left out.
 */
const { kana, ...written } = characters;

function tableOf(rows: readonly string[]): (text: string) => string {
  const table = new Map(
    rows
      .flatMap((row) => row.split(' '))
      .flatMap(([kept, ...others]) => others.map((other) => [other, kept!])),
  );
  // 齋 → 斎 by the jōyō list, 斎 → 斉 as a name: the last form counts.
  for (const [other, kept] of table) table.set(other, table.get(kept) ?? kept);
  const any = new RegExp([...table.keys()].join('|'), 'gu');
  return (text) => text.replace(any, (character) => table.get(character) ?? character);
}

const readVariants = tableOf(Object.values(written).flat());
const readKana = tableOf(kana);

/** NFKC, lower case, without accents, one dash, today's kanji. Spaces and punctuation are still there. */
export function readCharacters(text: string): string {
  // On their own the voiced marks would come apart into a space and a mark; people type them after a kana.
  const joined = text.replaceAll('゛', '\u3099').replaceAll('゜', '\u309a');
  const plain = joined.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return readVariants(plain.toLowerCase().normalize('NFKC'));
}

/** Letters and digits only: spaces, punctuation, symbols, variation selectors and stray voiced marks are dropped. */
export function lettersOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]+|\p{Variation_Selector}|\u3099|\u309a/gu, '').normalize('NFC');
}

/** Hiragana for katakana, large kana for small (キヤノン, キャノン), じ ず for ぢ づ. */
export function foldKana(text: string): string {
  return readKana(text.replace(/[ァ-ヶヽヾ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60)));
}

/**
 * A text as search sees it, one character at a time: any part of a text folds to a part of the folded text,
 * which is why whatever is cut out of a name still finds it.
 */
export function foldCharacters(text: string): string {
  return foldKana(lettersOnly(readCharacters(text)));
}
