// Pairs of sides for which something tells that they are one: of several things the likeliest is kept.
import type { NameVerdict } from './proposal.ts';
import { likelihoodOf, type ReasonCode } from './reasons.ts';
import type { Side, Written } from './side.ts';

/** What tells that two are one. */
export interface Finding {
  verdict: Exclude<NameVerdict, 'DIFFERENT'>;
  codes: readonly ReasonCode[];
  likelihood: number;
}

/** A pair and what was found: of a BRANCH `first` is the branch. */
export interface FoundPair {
  first: Written;
  second: Written;
  finding: Finding;
}

/** Where pairs are collected. */
export interface Found {
  /** Says of two names that they are one; kept unless what is known of their sides speaks against it. */
  add(first: Written, second: Written, verdict: Finding['verdict'], codes: readonly ReasonCode[]): void;
  pairs(): Iterable<FoundPair>;
}

/** Below, proposals would only cost time. */
const UNLIKELY = 0.06;

/** All that may tell that two persons are one. */
const OF_PERSONS: ReadonlySet<ReasonCode> = new Set(['sameName', 'writing', 'kanji']);

const apart = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length > 0 && b.length > 0 && !a.some((district) => b.includes(district));

/** The codes with what is known of two sides beside their names; null where that forbids the proposal. */
function weighed(
  a: Side,
  b: Side,
  verdict: Finding['verdict'],
  codes: readonly ReasonCode[],
): readonly ReasonCode[] | null {
  const [x, y] = [a.from.corporateNumber, b.from.corporateNumber];
  if (x && x === y) return codes.includes('corporateNumber') ? codes : ['corporateNumber', ...codes];
  if (x && y) return verdict === 'SAME' ? null : [...codes, 'otherNumber'];
  if (a.person || b.person) return codes.every((code) => OF_PERSONS.has(code)) ? [...codes, 'person'] : null;
  return verdict === 'SAME' && apart(a.from.districts, b.from.districts) ? [...codes, 'elsewhere'] : codes;
}

/** Collects pairs of sides. @param rowsOnly leaves out pairs of two records */
export function collectFound(sides: readonly Side[], rowsOnly: boolean): Found {
  const found = new Map<number, FoundPair>();
  const known = new Map<string, Finding>();
  /** One object for all pairs of which the same is said. */
  function findingOf(verdict: Finding['verdict'], codes: readonly ReasonCode[]): Finding {
    const key = `${verdict} ${codes.join(' ')}`;
    const likelihood = Math.round(likelihoodOf(codes, sides.length) * 100) / 100;
    const finding = known.get(key) ?? { verdict, codes, likelihood };
    known.set(key, finding);
    return finding;
  }
  return {
    add(first, second, verdict, codes) {
      const [a, b] = [sides[first.side]!, sides[second.side]!];
      if (a === b || (rowsOnly && a.line === null && b.line === null)) return;
      // A row always comes first: of a record that would be the branch of a row nothing can be said.
      if (verdict === 'BRANCH' && a.line === null && b.line !== null) return;
      const said = weighed(a, b, verdict, codes);
      if (!said) return;
      const key = Math.min(first.side, second.side) * sides.length + Math.max(first.side, second.side);
      const finding = findingOf(verdict, said);
      if (finding.likelihood < UNLIKELY) return;
      const before = found.get(key);
      if (!before || before.finding.likelihood < finding.likelihood)
        found.set(key, { first, second, finding });
    },
    pairs: () => found.values(),
  };
}
