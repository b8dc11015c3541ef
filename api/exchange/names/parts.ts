// A name that goes on after another: its branch, its department, its office, or something else altogether.
import data from './parts.json' with { type: 'json' };
import type { ReadName } from './read-name.ts';
import type { ReasonCode } from './reasons.ts';
import { formsDiffer } from './written-same.ts';

/** What a longer name is to the shorter that it begins with. */
export interface Part {
  verdict: 'SAME' | 'BRANCH';
  code: ReasonCode;
}

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
const ending = (pattern: string) => new RegExp(`(?:${pattern})$`, 'u');

const BRANCH = whole(`.{0,12}(?:${data.branch})|.{1,16}${data.english}`);
const OFFICE = whole(`.{1,8}${data.office}`);
const NOT_AN_OFFICE = new RegExp(data.notAnOffice, 'u');
const FACILITY = whole(`.{0,20}(?:${data.facility})`);
const AUTHORITY = whole(data.authority);
const OTHER_BODY = new RegExp(`(?:${data.otherBody})(?!$)`, 'u');
const HEAD_OFFICE = whole(`(?:東京|大阪|名古屋)?(?:${data.headOffice})`);
const POST = whole(data.post);
const UNIT = whole(data.unit);
const PUBLIC = /[都道府県市区町村省庁]$/u;
const PREFECTURE = /^.{2,3}[都道府県]$/u;
const COMPANY = /会社$/u;
/** Whose parts a chart of offices names by the hundred: to them nothing is proposed. */
const UNIT_OF_AUTHORITY = /[局部課室係署]$/u;
const SCHOOL = /(?:大学|学校|学園)$/u;
const PLACE = new RegExp(data.place, 'u');
const ANY = ending(
  [
    data.branch,
    data.office,
    data.english,
    data.facility,
    data.authority,
    data.headOffice,
    data.post,
    '課|係|室|担当|部',
  ].join('|'),
);
const LONGEST_TAIL = 24;
const BRACKETS = /^(.+?) ?[([〔【〈《]([^()[\]〔〕【】〈〉《》]+)[)\]〕】〉》]$/u;

/** Whether the core may be a longer name: cheap, and asked of all. */
export function mayBePart(core: string): boolean {
  return ANY.test(core);
}

/** What stands in brackets at the end of a name, and the name without it. */
export function bracketed(text: string): { base: string; inside: string } | null {
  const [, base, inside] = BRACKETS.exec(text) ?? [];
  return base !== undefined && inside !== undefined ? { base, inside } : null;
}

/** What follows the name of an authority. 北海道 is also only a place: 北海道労働局 is not its office. */
function ofAuthority(tail: string, head: ReadName): Part | null {
  if (!AUTHORITY.test(tail) || OTHER_BODY.test(tail)) return null;
  return head.core === '北海道' && tail.endsWith('局') ? null : { verdict: 'BRANCH', code: 'office' };
}

function isBranch(tail: string): boolean {
  return BRANCH.test(tail) || (OFFICE.test(tail) && !NOT_AN_OFFICE.test(tail));
}

/**
 * What the longer name is to the one that it begins with, by what follows; null: another principal.
 * @param tail what follows, as in a core
 */
export function partOf(longer: ReadName, head: ReadName, tail: string): Part | null {
  if (tail === '' || tail.length > LONGEST_TAIL) return null;
  const forms = formsDiffer(longer, head);
  if (forms !== 'same' && forms !== 'legalFormMissing') return null;
  const stated = forms === 'same' && head.forms !== '';
  if (head.core.length < (stated ? 2 : 3)) return null;
  if (head.forms === '' && UNIT_OF_AUTHORITY.test(head.core) && !HEAD_OFFICE.test(tail)) return null;
  if (isBranch(tail)) return { verdict: 'BRANCH', code: 'branch' };
  if (HEAD_OFFICE.test(tail) || POST.test(tail)) return { verdict: 'SAME', code: 'department' };
  if (head.forms === '' && PUBLIC.test(head.core))
    return longer.forms === '' ? ofAuthority(tail, head) : null;
  if (stated && !COMPANY.test(head.forms) && FACILITY.test(tail))
    return { verdict: 'BRANCH', code: 'facility' };
  if (head.forms === '' || SCHOOL.test(head.core) || !UNIT.test(tail)) return null;
  return { verdict: 'SAME', code: 'department' };
}

/** What a name with something in brackets at its end is to the name without; null: the brackets tell siblings apart. */
export function remarkOn(longer: ReadName, head: ReadName, inside: ReadName): Part | null {
  const forms = formsDiffer(longer, head);
  if (forms !== 'same' && forms !== 'legalFormMissing') return null;
  // 個人(F), 第2子ども会(東)
  if (inside.core.length < 2 || /\p{N}/u.test(inside.core)) return null;
  if (PUBLIC.test(head.core) && PREFECTURE.test(inside.core)) return { verdict: 'SAME', code: 'prefecture' };
  const place = PLACE.test(inside.core);
  if (!place && (isBranch(inside.core) || FACILITY.test(inside.core)))
    return { verdict: 'BRANCH', code: 'branch' };
  if (PUBLIC.test(head.core)) return place ? null : { verdict: 'BRANCH', code: 'office' };
  return { verdict: 'SAME', code: 'remark' };
}
