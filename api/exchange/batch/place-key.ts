// Addresses as they are compared, however they are written.

const DIGITS = '〇一二三四五六七八九';

/** An address in one form: 二丁目3番5号 and 2-3-5 are one. */
export function placeKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/([一二三四五六七八九十]+)(?=丁目)/gu, (_, number: string) => kanjiNumber(number))
    .replace(/(?:丁目|番地の?|番|号|の|[‐‑–—−ー-])(?=\d|$)/gu, '-')
    .replace(/-+/g, '-')
    .replace(/-$/, '');
}

function kanjiNumber(text: string): string {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = tens === '' ? 1 : Math.max(0, DIGITS.indexOf(tens!));
  return String(ten * 10 + (ones ? DIGITS.indexOf(ones) : 0));
}
