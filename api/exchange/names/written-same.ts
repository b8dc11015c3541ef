// Two names that say the same: what differs in the way they are written.

import { digitsOf, type ReadName, stagesOf } from './read-name.ts';
import type { ReasonCode } from './reasons.ts';
import data from './written.json' with { type: 'json' };

const companies = new Set(data.companies);

/** How the legal forms of two names go together; null: two that state these are not taken for one. */
export function formsDiffer(a: ReadName, b: ReadName): ReasonCode | 'same' | null {
  if (a.forms === b.forms) return 'same';
  if (a.forms === '' || b.forms === '') return 'legalFormMissing';
  if (data.families.some((family) => family.includes(a.forms) && family.includes(b.forms)))
    return 'legalFormFamily';
  return companies.has(a.forms) && companies.has(b.forms) ? 'legalFormCompany' : null;
}

const withoutHan = (text: string) => text.replace(/\p{Script=Han}/gu, '');

/** The last of the ways of writing that has to be taken away before two names are equal. */
function stageOf(a: string, b: string): ReasonCode {
  const [stages, others] = [stagesOf(a), stagesOf(b)];
  const stage = stages.find(({ text }, i) => text === others[i]!.text)?.code ?? 'abbreviation';
  // What is read alike beside kanji are dashes and letters of other alphabets: グロ―アップ, TОPPAN.
  const marks = stage === 'kanji' && withoutHan(stages[0]!.text) !== withoutHan(others[0]!.text);
  return marks ? 'writing' : stage;
}

/**
 * What differs between two names with the same core, from the least that tells to the most.
 * @returns null where they are two after all
 */
export function writtenSame(a: ReadName, b: ReadName): ReasonCode[] | null {
  if (a.text === b.text) return ['sameName'];
  const forms = formsDiffer(a, b);
  if (forms === null || digitsOf(a.text) !== digitsOf(b.text)) return null;
  const codes: ReasonCode[] = [];
  if (forms !== 'same') codes.push(forms);
  else if (a.formBehind !== b.formBehind) codes.push('legalFormPlace');
  const stage = stageOf(a.text, b.text);
  // Where only the legal form differs the letters are equal from the first.
  if (stage !== 'writing' || codes.length === 0) codes.push(stage);
  return codes;
}
