// Principals of the atlas that may be one and the same: proposed, and settled as a person says.
import type { Runner } from '#cypher/database.ts';
import type { Change } from '../atlas/commit.ts';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import type { DuplicateVerdict } from '../types.generated.ts';
import { readNamed } from './apply/plan-names.ts';
import { decisionRow, readRemembered } from './names/decisions.ts';
import type { NameProposal } from './names/proposal.ts';
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

/** Remembers what a person says about two principals; a BRANCH becomes a member of the other. @throws AppError NOT_FOUND */
export async function decideDuplicate(
  { database, commit, viewer }: Context,
  id: string,
  verdict: DuplicateVerdict,
): Promise<void> {
  const proposal = (await findDuplicates(database)).find((one) => one.id === id) ?? refuseGone(id);
  const { record, other } = proposal;
  const summary = `${verdict} ${record} ${other}`;
  await commit({ action: 'decideDuplicate', target: other!, summary }, async () => {
    const said = decisionRow(proposal, verdict, viewer.role, new Date().toISOString());
    const change: Change = { nodes: { NameDecision: [said] } };
    if (verdict === 'BRANCH')
      change.relationships = {
        Membership: [{ source: record!, target: other!, key: {}, properties: {} }],
      };
    return change;
  });
}
