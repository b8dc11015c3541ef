// What tells that two names are one, in words, and how far it can be believed.
import type { Words } from '../../errors.ts';
import data from './reasons.json' with { type: 'json' };

/** What tells it: a kind of difference, or what is equal. */
export type ReasonCode = keyof typeof data;

/**
 * A reason. `same` and `different`: pairs that differ by nothing else, of one corporate number and of two, among the 28,870
 * spellings of the 26,448 recipients with a number in the government's project reviews of 2024 and 2025 (行政事業レビュー,
 * all of Japan; some of its numbers are wrong, which counts against us); for `sameName` the recipients that both years
 * name alike. tests/api/exchange/names/calibration.test.ts counts them again. `estimate`: our judgement, where
 * that register has too few such pairs or other lists have others; what it has is said there too.
 */
interface Reason extends Words {
  same?: number;
  different?: number;
  estimate?: number;
}

const reasons: Readonly<Record<ReasonCode, Reason>> = data;

/** Principals of the register that was counted. */
const COUNTED = 26_448;
/**
 * Two by chance become rarer in a smaller atlas, though not without end: of names that differ by the place of the legal
 * form 20 % were one in all of Japan and 62 % within one prefecture, as among 5,000 drawn from all.
 */
const FEWEST = 5_000;

/**
 * Likelihood that two names are what they are proposed to be. Of the proposals among those 28,870 spellings so many had one
 * number: SAME below .35 48 of 274 (said .17), to .7 68 of 103 (.57), to .9 702 of 840 (.81), above 105 of 110 (.95);
 * BRANCH to .7 16 of 25 (.69), to .9 327 of 401 (.81), above 477 of 500 (.95); names that are the same letter for letter left
 * out, of which that register cannot tell.
 * @param among principals compared
 */
export function likelihoodOf(codes: readonly ReasonCode[], among: number): number {
  // Beside it all else only explains.
  if (codes.includes('corporateNumber')) return data.corporateNumber.estimate;
  const chance = Math.max(among, FEWEST) / COUNTED;
  return codes.reduce((product, code) => {
    const { same, different, estimate } = reasons[code];
    if (estimate !== undefined) return product * estimate;
    return product * ((same! + 0.5) / (same! + 0.5 + (different! + 0.5) * chance));
  }, 1);
}

/** The reasons in one sentence. */
export function wordsOf(codes: readonly ReasonCode[]): Words {
  return {
    ja: codes.map((code) => reasons[code].ja).join('。'),
    en: codes.map((code) => reasons[code].en).join('; '),
  };
}
