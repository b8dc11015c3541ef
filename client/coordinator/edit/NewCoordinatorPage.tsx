// The page on which a coordinator is written down for the first time.
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Catalogue, useCatalogue } from '../../figure/useCatalogue.ts';
import { FieldsForm } from '../../form/FieldsForm.tsx';
import { NewRecord } from '../../form/NewRecord.tsx';
import { useCoordinatorFields } from './useCoordinatorFields.ts';
import { useCoordinatorSaves } from './useCoordinatorSaves.ts';

/** The page. */
export function NewCoordinatorPage() {
  const { t } = useTranslation();
  const { data, error } = useCatalogue();
  return (
    <NewRecord
      title={t('coordinator.new')}
      mutation="createCoordinator"
      back={
        <Link to="/coordinators" className="link">
          {t('coordinator.toList')}
        </Link>
      }
      error={error}
    >
      {data && <NewCoordinator catalogue={data} />}
    </NewRecord>
  );
}

function NewCoordinator({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { create } = useCoordinatorSaves();
  return (
    <FieldsForm
      label={t('coordinator.new')}
      submit={t('record.create')}
      groups={useCoordinatorFields(catalogue)}
      record={{ status: 'ACTIVE' }}
      save={create}
      onSaved={({ id }) => void navigate({ to: '/coordinators/$id', params: { id } })}
      onCancel={() => void navigate({ to: '/coordinators' })}
    />
  );
}
