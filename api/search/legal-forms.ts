// Legal forms of organisations (株式会社, NPO法人, …): the many ways to write each, and names without them.
import data from './legal-forms.json' with { type: 'json' };

/**
 * One legal form and its spellings, lower case and half width: `long` in full, `short` in brackets anywhere ((株)),
 * `leading` in brackets at the start only, because (大) elsewhere is a size; `signs` are characters of their own.
 */
export type LegalForm = {
  ja: string;
  en: string;
  long?: readonly string[];
  short?: readonly string[];
  leading?: readonly string[];
  signs?: string;
};

/** All legal forms known. The abbreviations are those of the register of corporations and of invoices. */
export const legalForms: readonly LegalForm[] = data;

const spellingsOf = (of: (form: LegalForm) => readonly string[]) =>
  new Map(
    legalForms.flatMap((form) => of(form).map((spelling) => [spelling, form.ja.toLowerCase()] as const)),
  );

const short = spellingsOf((form) => form.short ?? []);
const leading = spellingsOf((form) => [...(form.leading ?? []), ...(form.short ?? [])]);
const signs = spellingsOf((form) => [...(form.signs ?? '')]);
const long = spellingsOf((form) => [form.ja.toLowerCase(), ...(form.long ?? [])]);

// The longest first, or 社団法人 would be found inside 一般社団法人.
const anyOf = (spellings: ReadonlyMap<string, string>) =>
  [...spellings.keys()].sort((a, b) => b.length - a.length).join('|');

const inBrackets = (spellings: ReadonlyMap<string, string>) =>
  `[([〔【]\\s*(${anyOf(spellings)})\\s*[)\\]〕】]`;
const shortAnywhere = new RegExp(inBrackets(short), 'g');
const shortAhead = new RegExp(`^\\s*${inBrackets(leading)}`);
const longAnywhere = new RegExp(anyOf(long), 'g');
const sign = new RegExp(`[${anyOf(signs).replaceAll('|', '')}]`, 'gu');

/** ㊑ → 株式会社; before NFKC, which would leave a bare 株. */
export const writeOutSigns = (text: string): string => text.replace(sign, (found) => signs.get(found)!);

/** (株) → 株式会社, (特非) → npo法人 in a text whose brackets are half width. */
export function writeOutShortForms(text: string): string {
  return text
    .replace(shortAhead, (_, spelling: string) => leading.get(spelling)!)
    .replace(shortAnywhere, (_, spelling: string) => short.get(spelling)!);
}

/** 特定非営利活動法人 → npo法人: one spelling for each form, in a text of letters only. */
export const joinLongForms = (text: string): string =>
  text.replace(longAnywhere, (found) => long.get(found)!);

/** Takes every legal form out of a normalised text, wherever it stands; empty when nothing else is in it. */
export const withoutLegalForms = (text: string): string => text.replace(longAnywhere, '');
