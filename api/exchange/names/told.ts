// The order in which proposals are told: which of two names comes first, and which of all pairs.

import type { Pace } from '../pace.ts';
import { plainName } from './decisions.ts';
import type { FoundPair } from './found.ts';
import type { Identities } from './identities.ts';
import type { NameVerdict } from './proposal.ts';
import type { Side } from './side.ts';

/** A pair in the order in which it is told. */
export interface Told {
  pair: FoundPair;
  decided: NameVerdict | null;
}

/** How complete a record is: into the more complete one the other is merged. */
const completeness = ({ from, names }: Side) =>
  (from.corporateNumber ? 4 : 0) + (names[0]!.forms ? 2 : 0) + Number(names.length > 1);

/** The pair with the side first that goes into the other: a row into a record, the later line, the less complete record. */
function oriented(pair: FoundPair, sides: readonly Side[]): FoundPair {
  const [a, b] = [sides[pair.first.side]!, sides[pair.second.side]!];
  const turned = { ...pair, first: pair.second, second: pair.first };
  if (a.line !== null && b.line !== null)
    return pair.finding.verdict === 'SAME' && a.line < b.line ? turned : pair;
  if (a.line !== null || b.line !== null) return a.line === null ? turned : pair;
  if (pair.finding.verdict === 'BRANCH') return pair;
  const more = completeness(a) - completeness(b);
  return more > 0 || (more === 0 && pair.first.side < pair.second.side) ? turned : pair;
}

/** The pair with what was decided; null where it cannot be told so: a row always stands first. */
function told(pair: FoundPair, sides: readonly Side[], identities: Identities): Told | null {
  const [a, b] = [sides[pair.first.side]!, sides[pair.second.side]!];
  const decision = identities.decisionOn(a, b);
  const turn = decision?.verdict === 'BRANCH' && plainName(decision.name) !== plainName(a.from.name);
  if (!turn) return { pair, decided: decision?.verdict ?? null };
  if ((a.line === null) !== (b.line === null)) return null;
  return { pair: { ...pair, first: pair.second, second: pair.first }, decided: 'BRANCH' };
}

/** Names that nobody decided on come first, then those of one corporate number, then the likeliest. */
function rankOf({ pair: { finding }, decided }: Told): number {
  return (decided ? 0 : 4) + (finding.codes.includes('corporateNumber') ? 2 : 0) + finding.likelihood;
}

/** All pairs by rank, the first first. */
export async function ranked(
  pairs: Iterable<FoundPair>,
  sides: readonly Side[],
  identities: Identities,
  pace: Pace,
): Promise<Told[][]> {
  const ranks = new Map<number, Told[]>();
  for (const pair of pairs) {
    if (pace.due()) await pace.rest();
    const one = told(oriented(pair, sides), sides, identities);
    if (!one) continue;
    const rank = rankOf(one);
    const equals = ranks.get(rank);
    if (equals) equals.push(one);
    else ranks.set(rank, [one]);
  }
  return [...ranks].sort(([a], [b]) => b - a).map(([, equals]) => equals);
}
