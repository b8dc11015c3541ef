// Principals of the atlas that may be one and the same: proposed, and settled as a person says.
import type { Runner } from '#cypher/database.ts';
import type { Change } from '../atlas/commit.ts';
import { findRecord, mergeChange } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { mergeSectors } from '../principal/rules.ts';
import { readNamed } from './apply/plan-names.ts';
import { decisionRow, readRemembered } from './names/decisions.ts';
import type { NameProposal, NameVerdict } from './names/proposal.ts';
import { duplicatesAmong, proposeNames } from './names/propose.ts';

/** The likeliest proposals, those that nobody decided on first. */
export async function findDuplicates(runner: Runner, limit?: number): Promise<NameProposal[]> {
  const { proposals } = await duplicatesAmong(await readNamed(runner), await readRemembered(runner), {
    limit,
  });
  return proposals;
}

/** What is known of a principal before it is made. */
interface Wanted {
  name: string;
  kana?: string | null;
  corporateNumber?: string | null;
  sector?: string | null;
}

/** Principals that one of this name may be, the likeliest first; none for an empty name. */
export async function findNamesLike(runner: Runner, wanted: Wanted, limit: number): Promise<NameProposal[]> {
  const name = wanted.name.normalize('NFKC').trim();
  if (name === '') return [];
  const { kana, corporateNumber, sector } = wanted;
  const row = {
    ...{ line: 1, name, kana: kana ?? undefined },
    ...{ corporateNumber: corporateNumber ?? undefined, sector: sector ?? undefined },
  };
  const { proposals } = await proposeNames([row], await readNamed(runner), await readRemembered(runner), {
    limit,
  });
  return proposals.slice(0, limit);
}

function refuseGone(id: string): never {
  throw new AppError(
    'NOT_FOUND',
    {
      ja: 'この2つの名称はもう似ていません。一覧を読み直してください。',
      en: 'These two names are not alike any more. Please read the list again.',
    },
    { field: 'proposal', id },
  );
}

/** What a decision changes: SAME merges the first into the other, BRANCH makes it a member of the other. */
async function changeOf(
  runner: Runner,
  { record, other }: NameProposal,
  verdict: NameVerdict,
): Promise<Change> {
  if (verdict === 'DIFFERENT') return {};
  if (verdict === 'BRANCH')
    return { relationships: { Membership: [{ source: record!, target: other!, key: {}, properties: {} }] } };
  const kept = await findRecord(runner, 'Principal', other!, 'proposal');
  const absorbed = await findRecord(runner, 'Principal', record!, 'proposal');
  const change = await mergeChange(runner, 'Principal', 'name', kept, absorbed);
  mergeSectors(runner, change, kept, absorbed);
  return change;
}

/** Does what a person says about two principals, and remembers it. @throws AppError NOT_FOUND; BAD_USER_INPUT for a person and a group */
export async function decideDuplicate(
  { database, commit, viewer }: Context,
  id: string,
  verdict: NameVerdict,
): Promise<void> {
  // Finding takes long; what is decided is looked at again under the lock.
  const proposal = (await findDuplicates(database)).find((one) => one.id === id) ?? refuseGone(id);
  const summary = `${verdict} ${proposal.record} ${proposal.other}`;
  await commit({ action: 'decideDuplicate', target: proposal.other!, summary }, async (runner) => {
    const change = await changeOf(runner, proposal, verdict);
    const said = decisionRow(proposal, verdict, viewer.role, new Date().toISOString());
    return { ...change, nodes: { ...change.nodes, NameDecision: [said] } };
  });
}
