// Who is who: proposes which rows and records may be one principal. A person decides; nothing is merged by itself.
import { compareAll } from './compare.ts';
import { plainName, type Remembered } from './decisions.ts';
import { collectFound, type FoundPair } from './found.ts';
import { type Identities, identify } from './identities.ts';
import { type Pace, startPace } from './pace.ts';
import type {
  NamedRecord,
  NamedRow,
  NameProposal,
  NameProposals,
  NameVerdict,
  ProposeOptions,
} from './proposal.ts';
import { wordsOf } from './reasons.ts';
import { readSide, type Side, type Written } from './side.ts';

/** Proposals returned unless told: more than anyone settles in one sitting. */
const LIMIT = 1_000;

/** A pair in the order in which it is told. */
interface Told {
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
async function ranked(
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

/** By which other name a side was found, in words. */
function throughAlias(names: readonly Written[]): { ja: string; en: string } {
  const aliases = names.filter(({ alias }) => alias).map(({ text }) => text);
  if (aliases.length === 0) return { ja: '', en: '' };
  return { ja: `（別名：${aliases.join('、')}）`, en: ` (other name: ${aliases.join(', ')})` };
}

function proposalOf({ pair, decided }: Told, sides: readonly Side[], identities: Identities): NameProposal {
  const { first, second, finding } = pair;
  const [a, b] = [sides[first.side]!, sides[second.side]!];
  const [words, aliases] = [wordsOf(finding.codes), throughAlias([first, second])];
  return {
    id: identities.idOf(a, b),
    line: a.line,
    name: a.from.name,
    record: a.record,
    otherName: b.from.name,
    other: b.record,
    otherLine: b.line,
    verdict: finding.verdict,
    likelihood: finding.likelihood,
    code: finding.codes[0]!,
    reason: { ja: words.ja + aliases.ja, en: words.en + aliases.en },
    decided,
  };
}

async function propose(
  all: readonly (NamedRow | NamedRecord)[],
  remembered: Remembered,
  rowsOnly: boolean,
  { limit = LIMIT, signal }: ProposeOptions,
): Promise<NameProposals> {
  const pace = startPace(signal);
  const sides: Side[] = [];
  for (const from of all) {
    sides.push(readSide(from, sides.length));
    if (pace.due()) await pace.rest();
  }
  const found = collectFound(sides, rowsOnly);
  await compareAll(sides, found, pace);
  const identities = await identify(sides, remembered, pace);
  const ranks = await ranked(found.pairs(), sides, identities, pace);
  const proposals: NameProposal[] = [];
  for (const equals of ranks) {
    for (const one of equals.slice(0, limit - proposals.length)) {
      proposals.push(proposalOf(one, sides, identities));
      if (pace.due()) await pace.rest();
    }
  }
  return { proposals, total: ranks.reduce((sum, { length }) => sum + length, 0) };
}

/**
 * Which rows of a file may be about one principal, or about a principal that the atlas has: by corporate number, names and
 * other names, readings. Two of different corporate numbers are never the same.
 * @param rows those that would make a principal each
 * @param records principals in use
 * @throws what the signal was aborted with
 */
export function proposeNames(
  rows: readonly NamedRow[],
  records: readonly NamedRecord[],
  remembered: Remembered,
  options: ProposeOptions = {},
): Promise<NameProposals> {
  return propose([...rows, ...records], remembered, true, options);
}

/**
 * Which principals of the atlas may be one.
 * @param records principals in use
 * @throws what the signal was aborted with
 */
export function duplicatesAmong(
  records: readonly NamedRecord[],
  remembered: Remembered,
  options: ProposeOptions = {},
): Promise<NameProposals> {
  return propose(records, remembered, false, options);
}
