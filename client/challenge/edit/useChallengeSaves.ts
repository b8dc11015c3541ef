// What can be done with a challenge.
import {
  ArchiveChallengeDocument,
  CreateChallengeDocument,
  UpdateChallengeDocument,
} from '../../gql/graphql.ts';
import { useRecordSaves } from '../../record/useRecordSaves.ts';

/** Its calls of the API. */
export function useChallengeSaves() {
  return useRecordSaves({
    create: CreateChallengeDocument,
    update: UpdateChallengeDocument,
    archive: ArchiveChallengeDocument,
  });
}
