// The form of a coordinator's facts.
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { FieldsForm } from '../../form/FieldsForm.tsx';
import type { Saved } from '../../form/useRecordForm.ts';
import type { Coordinator } from '../page/Coordinator.ts';
import { useCoordinatorFields } from './useCoordinatorFields.ts';
import { useCoordinatorSaves } from './useCoordinatorSaves.ts';

interface FactsFormProps {
  coordinator: Coordinator;
  catalogue: Pick<Catalogue, 'fields'>;
  reload: () => Promise<Coordinator | null | undefined>;
  onSaved: (saved: Saved) => void;
  onCancel: () => void;
}

/** The form. */
export function FactsForm({ coordinator, catalogue, reload, onSaved, onCancel }: FactsFormProps) {
  const { t } = useTranslation();
  const { update } = useCoordinatorSaves();
  return (
    <FieldsForm
      label={t('form.editWhat', { what: t('record.facts') })}
      groups={useCoordinatorFields(catalogue)}
      record={{ ...coordinator }}
      save={(input, revision) => update(coordinator.id, input, revision)}
      reload={async () => {
        const now = await reload();
        return now && { ...now };
      }}
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}
