// Whether a definition holds what is searched for.

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // Hiragana and katakana are the same to a reader who searches.
    .replaceAll(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/** True where every word of the search stands in one of the texts, in whatever width, case or kana. */
export function matches(search: string, texts: readonly string[]): boolean {
  const all = plain(texts.join('\n'));
  return plain(search)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
