// One character more, less, other or swapped: a slip of the pen, or the sibling of a name (東区, 西区)?
import data from './parts.json' with { type: 'json' };
import type { ReasonCode } from './reasons.ts';

/** Names shorter than this differ by one character because they are two. Cores, in characters. */
const SLIP_FROM = 9;
/** The same where only the voiced mark is another: ビッグローブ, ビックローブ. */
export const SHORTEST_SLIP = 6;

const KANA = /^[ぁ-ゖー]$/u;
const HAN = /^\p{Script=Han}$/u;
/** What tells siblings apart: numbers, letters, directions, sizes, ages, seasons; and 他 等, which stand for others. */
const SIBLING =
  /^[\p{N}a-z一二三四五六七八九十百千甲乙丙丁第東西南北中央上下前後左右新旧本元大小内外高低男女春夏秋冬青赤白黒紅壱弐参初終父母兄弟姉妹農漁酪他等市県区町村郡州国都府道省]$/u;

/** A place before what every place has: 川島小学校, 川岡小学校. */
const OF_A_PLACE = new RegExp(`^.{0,3}(?:${data.siblings})`, 'u');

/** Where two texts part: what stands there in each, and how much is equal before and after. */
function parting(a: string, b: string) {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return { here: a.slice(before, a.length - after), there: b.slice(before, b.length - after), before, after };
}

/** One character that only one of the two has. */
function extra(character: string, longer: string, before: number): ReasonCode | null {
  const twice = longer[before - 1] === character || longer[before + 1] === character;
  if (SIBLING.test(character)) return null;
  if (twice) return 'slipTwice';
  if (KANA.test(character)) return before > 0 ? 'slipKana' : null;
  if (OF_A_PLACE.test(longer.slice(before + 1))) return null;
  return before > 0 && before < longer.length - 1 && HAN.test(character) ? 'slipExtra' : null;
}

/** Another character in the place of one. */
function other(x: string, y: string, before: number, rest: string): ReasonCode | null {
  if (SIBLING.test(x) || SIBLING.test(y) || OF_A_PLACE.test(rest)) return null;
  if (KANA.test(x) && KANA.test(y)) return before > 0 ? 'slipKana' : null;
  // At its beginning and end a name tells where and what it is: there another character means another.
  return HAN.test(x) && HAN.test(y) && before >= 4 && rest !== '' ? 'slipKanji' : null;
}

/** か and が, は and ぱ. */
const voiced = (x: string, y: string) => x.normalize('NFD')[0] === y.normalize('NFD')[0];

/** Which slip makes one core of another; null where none does, or where siblings differ so. */
export function slipBetween(a: string, b: string): ReasonCode | null {
  const longer = Math.max(a.length, b.length);
  if (longer < SHORTEST_SLIP || Math.abs(a.length - b.length) > 1) return null;
  const { here, there, before, after } = parting(a, b);
  if (here.length === 1 && there.length === 1 && voiced(here, there)) return 'slipVoiced';
  if (longer < SLIP_FROM) return null;
  if (here.length + there.length === 1) return extra(here || there, a.length > b.length ? a : b, before);
  if (here.length === 1 && there.length === 1) return other(here, there, before, a.slice(a.length - after));
  const swapped = here.length === 2 && there.length === 2 && here[0] === there[1] && here[1] === there[0];
  return swapped && ![...here].some((character) => SIBLING.test(character)) ? 'slipSwap' : null;
}
