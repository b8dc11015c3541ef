// The page on which a challenge is written down for the first time.
import { FieldsForm } from '../../form/FieldsForm.tsx';
import { type NewForm, NewRecord } from '../../record/NewRecord.tsx';
import { useChallengeFields } from './useChallengeFields.ts';
import { useChallengeSaves } from './useChallengeSaves.ts';

/** The page. */
export function NewChallengePage() {
  return <NewRecord type="CHALLENGE">{(given) => <NewChallenge {...given} />}</NewRecord>;
}

function NewChallenge({ catalogue, year, form }: NewForm) {
  const { create } = useChallengeSaves();
  const groups = useChallengeFields(catalogue);
  return <FieldsForm {...form} groups={groups} record={{ status: 'OPEN', raisedYear: year }} save={create} />;
}
