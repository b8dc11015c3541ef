// Headers as they are compared: however their dashes, brackets, notes and line breaks are written.

/** Dashes that are typed for the long vowel mark after a katakana letter: コ―ド. */
const FALSE_LONG = /(?<=[ァ-ヶｦ-ﾟー])[‐‑‒–—―−-]/gu;
/** What is said about how to fill a column in, not about what it means. */
const REMARK =
  /^(?:必須(?:項目)?|任意|半角|全角|半角数字|半角英数字?|円|千円|万円|百万円|単位[:：]?.{0,4}円|和暦|西暦|年度|1?3桁|13桁半角|複数可|複数回答可?|選択(?:式)?|自由記入|自動入力|入力不要|公開|非公開|公表|※.*|注\d*|\*+\d*|\d{1,2})$/u;
const BRACKETS = /[([{〔【「『<〈《]([^()[\]{}〔〕【】「」『』<>〈〉《》]*)[)\]}〕】」』>〉》]/gu;

/** Header on one line in one form. */
function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(FALSE_LONG, 'ー')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** What spellings of one header have in common: letters and digits only, lower case. `#` alone is a number sign. */
export function headerKey(header: string): string {
  const plain = plainHeader(header);
  const key = plain.toLowerCase().replace(/[\p{P}\p{Z}\p{S}]/gu, '');
  return key === '' && plain.includes('#') ? 'no' : key;
}

/** Headers about a person of the group, whose name and address are not the group's. */
const PERSON = /^(?:代表|担当|責任|会長|理事長?|役員|申請|届出|事務局長|所長|園長|校長|記入)/u;

const withoutRemarks = (header: string) =>
  header
    .replace(BRACKETS, (whole, inner: string) => (REMARK.test(inner.trim()) ? ' ' : whole))
    .replace(/[※*].*$/u, ' ')
    .replace(/^\s*(?:\d{1,2}[.．、)]|[①-⑳])\s*/u, '');

/** What stands in brackets at the end, unless it says that the column holds another form of the same. */
const ADDED =
  /[([{〔【「『<〈《](?!.*(?:カナ|かな|英|ローマ|略|旧|コード|番号|ID))[^)\]}〕】」』>〉》]*[)\]}〕】」』>〉》]$/iu;

/**
 * Keys under which a header is looked for, the fullest first: as it is, without remarks on how to fill it in, then
 * without whatever stands in brackets behind it.
 */
export function headerKeys(header: string): string[] {
  const plain = plainHeader(header);
  const bare = withoutRemarks(plain);
  const numbered = bare.replace(/[\s_(（]*(?:\d{1,2}|その\d{1,2})[)）]?$/u, '');
  // Of two header rows joined into one the lower says what the column is: 連絡先 電話番号, but not 代表者 氏名.
  const last = PERSON.test(bare) ? '' : (bare.split(' ').filter(Boolean).at(-1) ?? '');
  const short = plain.replace(ADDED, '');
  const all = [plain, bare, bare.replace(/(?:欄|\*)$/u, ''), numbered, last, short];
  return [...new Set(all.map(headerKey))].filter(Boolean);
}

const UNITS: Record<string, number> = { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8 };

/** How many yen one is in a column headed 補助額（千円）; 1 where the header says nothing. */
export function yenUnit(header: string): number {
  const [, unit] = /[(【[〔\s:：]\s*(?:単位[:：]?\s*)?(千|万|百万|億)円/u.exec(plainHeader(header)) ?? [];
  return unit ? UNITS[unit]! : 1;
}
