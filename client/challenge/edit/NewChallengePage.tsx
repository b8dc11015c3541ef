// The page on which a challenge is written down for the first time.
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Catalogue, useCatalogue } from '../../figure/useCatalogue.ts';
import { FieldsForm } from '../../form/FieldsForm.tsx';
import { NewRecord } from '../../form/NewRecord.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useChallengeFields } from './useChallengeFields.ts';
import { useChallengeSaves } from './useChallengeSaves.ts';

/** The page. */
export function NewChallengePage() {
  const { t } = useTranslation();
  const { data: atlas } = useAtlas();
  const { data, error } = useCatalogue();
  return (
    <NewRecord
      title={t('challenge.new')}
      mutation="createChallenge"
      back={
        <Link to="/challenges" className="link">
          {t('challenge.toList')}
        </Link>
      }
      error={error}
    >
      {atlas && data && <NewChallenge catalogue={data} year={atlas.atlas.currentYear} />}
    </NewRecord>
  );
}

interface NewChallengeProps {
  catalogue: Catalogue;
  /** The fiscal year in which it was raised unless another is given. */
  year: number;
}

function NewChallenge({ catalogue, year }: NewChallengeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { create } = useChallengeSaves();
  return (
    <FieldsForm
      label={t('challenge.new')}
      submit={t('record.create')}
      groups={useChallengeFields(catalogue)}
      record={{ status: 'OPEN', raisedYear: year }}
      save={create}
      onSaved={({ id }) => void navigate({ to: '/challenges/$id', params: { id } })}
      onCancel={() => void navigate({ to: '/challenges' })}
    />
  );
}
