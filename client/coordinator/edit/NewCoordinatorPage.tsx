// The page on which a coordinator is written down for the first time.
import { FieldsForm } from '../../form/FieldsForm.tsx';
import { type NewForm, NewRecord } from '../../record/NewRecord.tsx';
import { useCoordinatorFields } from './useCoordinatorFields.ts';
import { useCoordinatorSaves } from './useCoordinatorSaves.ts';

/** The page. */
export function NewCoordinatorPage() {
  return <NewRecord type="COORDINATOR">{(given) => <NewCoordinator {...given} />}</NewRecord>;
}

function NewCoordinator({ catalogue, form }: NewForm) {
  const { create } = useCoordinatorSaves();
  const groups = useCoordinatorFields(catalogue);
  return <FieldsForm {...form} groups={groups} record={{ status: 'ACTIVE' }} save={create} />;
}
