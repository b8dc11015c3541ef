// What can be done with a challenge, as calls of the API after which everything shown is loaded anew.
import { useForget } from '../../form/useForget.ts';
import type { Saved } from '../../form/useRecordForm.ts';
import {
  ArchiveChallengeDocument,
  type ArchiveInput,
  type ChallengeSavedFragment,
  CreateChallengeDocument,
  type CreateChallengeInput,
  UpdateChallengeDocument,
} from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** Each call gives back the challenge's id and what looks wrong now. */
export function useChallengeSaves() {
  const forget = useForget();
  const done = async (answer: Promise<{ saved: ChallengeSavedFragment }>): Promise<Saved> => {
    const { saved } = await answer;
    await forget();
    return { id: saved.challenge.id, warnings: saved.warnings };
  };
  return {
    create: (input: Record<string, unknown>) =>
      done(ask(CreateChallengeDocument, { input: input as unknown as CreateChallengeInput })),
    update: (id: string, input: Record<string, unknown>, revision: number) =>
      done(ask(UpdateChallengeDocument, { input: { ...input, id, revision } })),
    archive: (input: ArchiveInput) => done(ask(ArchiveChallengeDocument, { input })),
  };
}
