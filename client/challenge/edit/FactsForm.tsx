// The form of a challenge.
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { FieldsForm } from '../../form/FieldsForm.tsx';
import type { Saved } from '../../form/useRecordForm.ts';
import type { Challenge } from '../page/Challenge.ts';
import { useChallengeFields } from './useChallengeFields.ts';
import { useChallengeSaves } from './useChallengeSaves.ts';

interface FactsFormProps {
  challenge: Challenge;
  catalogue: Pick<Catalogue, 'fields'>;
  reload: () => Promise<Challenge | null | undefined>;
  onSaved: (saved: Saved) => void;
  onCancel: () => void;
}

/** The form. */
export function FactsForm({ challenge, catalogue, reload, onSaved, onCancel }: FactsFormProps) {
  const { t } = useTranslation();
  const { update } = useChallengeSaves();
  return (
    <FieldsForm
      label={t('form.editWhat', { what: t('record.facts') })}
      groups={useChallengeFields(catalogue)}
      record={{ ...challenge }}
      save={(input, revision) => update(challenge.id, input, revision)}
      reload={async () => {
        const now = await reload();
        return now && { ...now };
      }}
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}
