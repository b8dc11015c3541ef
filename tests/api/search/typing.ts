// The ways people type one and the same name: width, kana and case.

const ASCII = /[!-~]/g;
const FULL = /[！-～]/g;

const shift = (text: string, of: RegExp, by: number) =>
  text.replace(of, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

const halfKana = Array.from({ length: 0xff9f - 0xff66 + 1 }, (_, i) => String.fromCharCode(0xff66 + i));

/** Full-width katakana, voiced ones too → half-width; the reverse of what NFKC does. */
const halfOf = new Map(
  halfKana.flatMap((half) =>
    [half, `${half}ﾞ`, `${half}ﾟ`].map((written) => [written.normalize('NFKC'), written] as const),
  ),
);

/** Each spells a text another way, without changing what it says. */
export const typings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'full width': (text) => shift(text, ASCII, 0xfee0).replaceAll(' ', '　'),
  'half width': (text) =>
    [...shift(text, FULL, -0xfee0).replaceAll('　', ' ')]
      .map((letter) => halfOf.get(letter) ?? letter)
      .join(''),
  hiragana: (text) => shift(text, /[ァ-ヶヽヾ]/g, -0x60),
  katakana: (text) => shift(text, /[ぁ-ゖゝゞ]/g, 0x60),
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  decomposed: (text) => text.normalize('NFD'),
};
