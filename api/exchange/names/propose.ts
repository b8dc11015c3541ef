// Who is who: proposes which rows and records may be one principal. A person decides; nothing is merged by itself.

import { startPace } from '../pace.ts';
import { compareAll } from './compare.ts';
import type { Remembered } from './decisions.ts';
import { collectFound } from './found.ts';
import { type Identities, identify } from './identities.ts';
import type { NamedRecord, NamedRow, NameProposal, NameProposals, ProposeOptions } from './proposal.ts';
import { wordsOf } from './reasons.ts';
import { readSide, type Side, type Written } from './side.ts';
import { ranked, type Told } from './told.ts';

/** Proposals returned unless told: more than anyone settles in one sitting. */
const LIMIT = 1_000;

/** By which other name a side was found, in words. */
function throughAlias(names: readonly Written[]): { ja: string; en: string } {
  const aliases = names.filter(({ alias }) => alias).map(({ text }) => text);
  if (aliases.length === 0) return { ja: '', en: '' };
  return { ja: `（別名：${aliases.join('、')}）`, en: ` (other name: ${aliases.join(', ')})` };
}

function aboutOf({ kana, corporateNumber, districts = [], place, kind }: Side['from']): string[] {
  return [kana, corporateNumber, districts.join('・'), place, kind].filter(
    (one) => one !== undefined && one !== '',
  ) as string[];
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
    about: aboutOf(a.from),
    otherName: b.from.name,
    otherAbout: aboutOf(b.from),
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
    // Those decided on come last, and whoever asks has to know them all.
    for (const one of equals[0]!.decided ? equals : equals.slice(0, Math.max(0, limit - proposals.length))) {
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
