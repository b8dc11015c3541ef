// Money as lists write it: 1,200,000円, 120千円, 1億2,000万円, ¥500, or in the unit that the header names.
import type { Words } from '../../errors.ts';

const UNITS: Record<string, number> = { '': 1, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 億: 1e8 };
const PART = /(\d+(?:\.\d+)?)(千万|百万|十万|億|万|千)?/gy;
const NEGATIVE = /^[△▲▼-]|^\([\d,. ]+\)$/u;

/** Whole yen, or why a text is none. `unit`: how many yen one is where the text names no unit of its own. */
export function readYen(text: string, unit = 1): number | Words {
  const plain = text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/\s/g, '');
  if (NEGATIVE.test(plain))
    return {
      ja: '負の金額は取り込めません。',
      en: 'An amount below zero cannot be imported.',
    };
  const digits = plain.replace(/^(?:[¥\\]|金|JPY)/, '').replace(/(?:円|yen|JPY)?(?:[-也.]|ちょうど)*$/iu, '');
  const hasYen = /円|yen/iu.test(plain);
  const number = digits.replaceAll(',', '');
  let at = 0;
  let sum = 0;
  let isPlain = true;
  PART.lastIndex = 0;
  for (let part = PART.exec(number); part; part = PART.exec(number)) {
    at = PART.lastIndex;
    if (part[2]) isPlain = false;
    sum += Number(part[1]) * UNITS[part[2] ?? '']!;
  }
  if (at === 0 || at !== number.length) return { ja: '円として読めません。', en: 'Not an amount in yen.' };
  return Math.round(isPlain && !hasYen ? sum * unit : sum);
}
