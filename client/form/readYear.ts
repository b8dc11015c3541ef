// Fiscal years and numbers as people type them.

const eras: Record<string, number> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

const plain = (text: string) => text.normalize('NFKC').trim();

/** The fiscal year of `2024`, `令和6`, `R6`, `令和元年度`, full or half width; null where the text is none. */
export function readYear(text: string): number | null {
  const found = /^(令和|平成|昭和|[RHS])?\s*(元|\d{1,4})\s*(?:年度?)?$/i.exec(plain(text));
  if (!found) return null;
  const [, era, count = ''] = found;
  if (!era) return count === '元' ? null : Number(count);
  return (eras[era.toUpperCase()] ?? 0) + (count === '元' ? 1 : Number(count));
}

/** The number of `1,200円`, full or half width; null where the text is none. */
export function readNumber(text: string): number | null {
  const digits = plain(text).replace(/[,\s]|円$|人$/g, '');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
}
