// Corporate numbers as lists hold them: whole, with spaces, or as Excel cut them; what is wrong and what would be right.

import { corporateCheckDigit, isCorporateNumber } from '../../atlas/values.ts';
import type { Words } from '../../errors.ts';
import type { NoteCode } from '../note.ts';

/** A corporate number, or why there is none, and what would be right. */
export type NumberReading =
  | { value: string; code?: NoteCode; right?: Words }
  | { value: null; code: NoteCode; right: Words };

const SCIENTIFIC = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i;
/** So many zeros at the end of a number whose check digit fails are digits that a spreadsheet lost. */
const LOST = /0{4,}$/;
const AS_TEXT: Words = {
  ja: '元の表で列の表示形式を「文字列」にし、13桁の番号を入れ直してください',
  en: 'Set the column to text in the spreadsheet and enter all 13 digits again',
};

const withCheckDigit = (twelve: string) => `${corporateCheckDigit(twelve)}${twelve}`;

function scientific(leading: string, decimals: string, exponent: number): NumberReading {
  const digits = `${leading}${decimals}`;
  if (exponent === 12 && digits.length === 13 && isCorporateNumber(digits))
    return { value: digits, code: 'corporateNumberRestored', right: { ja: digits, en: digits } };
  return { value: null, code: 'corporateNumberCut', right: AS_TEXT };
}

/** Reads a text that is meant as a corporate number. */
export function readCorporateNumber(text: string): NumberReading {
  const plain = text
    .normalize('NFKC')
    .replace(/^法人番号[:：]?/u, '')
    .replace(/[\s'",‐‑‒–—―−ー_-]/gu, '')
    .replace(/^T(?=\d{13}$)/i, '');
  const [, leading, decimals = '', exponent] = SCIENTIFIC.exec(plain) ?? [];
  if (leading) return scientific(leading, decimals, Number(exponent));
  const digits = plain.replace(/\.0*$/, '');
  if (isCorporateNumber(digits)) return { value: digits };
  if (!/^\d+$/.test(digits))
    return {
      value: null,
      code: 'corporateNumberOther',
      right: { ja: '13桁の数字、または空欄', en: '13 digits, or nothing' },
    };
  if (digits.length === 13 && LOST.test(digits))
    return { value: null, code: 'corporateNumberCut', right: AS_TEXT };
  if (digits.length === 13) {
    const right = withCheckDigit(digits.slice(1));
    return {
      value: null,
      code: 'corporateNumberCheck',
      right: {
        ja: `下12桁が正しければ ${right}（先頭の検査数字が違います）。13桁を確かめてください`,
        en: `${right} if the last 12 digits are right (the first digit checks them); please check all 13`,
      },
    };
  }
  if (digits.length === 12) {
    const right = withCheckDigit(digits);
    return {
      value: null,
      code: 'corporateNumberCompany',
      right: {
        ja: `会社法人等番号なら法人番号は ${right}`,
        en: `${right}, if this is the company's register number`,
      },
    };
  }
  const cut = digits.length < 12;
  return {
    value: null,
    code: cut ? 'corporateNumberShort' : 'corporateNumberLong',
    right: {
      ja: `13桁の番号（いまは${digits.length}桁）`,
      en: `A number of 13 digits (there are ${digits.length})`,
    },
  };
}
