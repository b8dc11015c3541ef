// Names before which one of two writes the city, the prefecture or the authority above.
import type { ReasonCode } from './reasons.ts';

/** What stands before, and what is left. */
export interface Cut {
  before: string;
  rest: string;
  code: ReasonCode;
}

const LONGEST = 10;
/** Names that a city has many of: without the place before it none of them is known. */
const GENERIC =
  /^(?:自治会|町内会|町会|区会|区|常会|組|.{0,2}老人(?:くらぶ|会)|しにあくらぶ|こども会(?:育成会)?|育成会|pta|婦人会|女性会|青年[会団]|消防団|分館|(?:地区)?公民館|自主防災[会組織]*|防災会|集会所|保存会|実行委員会|協議会|.{0,4}振興会|まちずくり協議会|商店[街会]|商店街振興組合|幼稚園|保育[園所]|小学校|中学校|高等学校|学校|図書館|体育館)$/u;
const PREFECTURE = /^.{2,3}[都道府県]$/u;
const AUTHORITY = /^.{2,}[省庁]$|^内閣府$/u;
const CITY = /^(?:.{2,3}[都道府県])?.{2,6}市$|^.{1,3}[都道府県].{1,6}[区町村]$|^.{1,4}郡.{1,5}[町村]$/u;
const TOWN = /^.{2,5}[町村]$/u;
const PLACE = /[都道府県]$/u;

function codeOf(before: string, rest: string): ReasonCode | null {
  if (AUTHORITY.test(before)) return 'authority';
  if (PREFECTURE.test(before)) return /[市区町村]/u.test(rest) ? 'prefecture' : null;
  if (CITY.test(before)) return 'city';
  return TOWN.test(before) && !GENERIC.test(rest) ? 'town' : null;
}

/** All ways to take a place or an authority from before a core. みなも市立 goes as a whole. */
export function* cutsOf(core: string): Generator<Cut> {
  for (let at = 3; at <= Math.min(LONGEST, core.length - 3); at++) {
    const before = core.slice(0, at);
    if (!/[都道府県市区町村省庁]$/u.test(before) && before !== '内閣府') continue;
    for (const rest of [core.slice(at), ...(core[at] === '立' ? [core.slice(at + 1)] : [])]) {
      const code = rest.length < 3 || PLACE.test(rest) ? null : codeOf(before, rest);
      if (code) yield { before, rest, code };
    }
  }
}
