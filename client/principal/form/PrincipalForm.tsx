// One part of a principal as a form.
import { useQueryClient } from '@tanstack/react-query';
import type { Field, FieldValues } from '../../form/Field.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { type FormEnds, useRecordForm } from '../../form/useRecordForm.ts';
import {
  PrincipalForEditDocument,
  type PrincipalRecordFragment,
  UpdatePrincipalDocument,
  type UpdatePrincipalInput,
} from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

interface PrincipalFormProps extends FormEnds {
  principal: PrincipalRecordFragment;
  label: string;
  fields: readonly Field[];
  complete: (values: FieldValues, changed: string) => FieldValues;
}

/** The form; what was saved is loaded anew before the form goes. */
export function PrincipalForm({ principal, label, fields, complete, ...ends }: PrincipalFormProps) {
  const queries = useQueryClient();
  const { id } = principal;
  const form = useRecordForm({
    groups: [{ fields }],
    record: { ...principal },
    save: async (given, revision) => {
      const input = { ...given, id, revision } as UpdatePrincipalInput;
      const { updatePrincipal } = await ask(UpdatePrincipalDocument, { input });
      await queries.invalidateQueries();
      return { id, warnings: updatePrincipal.warnings };
    },
    reload: async () => {
      const { principal: now } = await ask(PrincipalForEditDocument, { id });
      void queries.invalidateQueries();
      return now && now.id === id ? { ...now } : null;
    },
    ...{ complete, ...ends },
  });
  return <RecordForm form={form} label={label} />;
}
