// The page on which two coordinators become one.
import { useTranslation } from 'react-i18next';
import { type Catalogue, useCatalogue } from '../../figure/useCatalogue.ts';
import type { Field } from '../../form/Field.ts';
import { CoordinatorMergePreviewDocument, MergeCoordinatorsDocument } from '../../gql/graphql.ts';
import type { MergeKind } from '../../merge/MergeKind.ts';
import { MergePage } from '../../merge/MergePage.tsx';
import { ask } from '../../parts/ask.ts';
import { useCoordinatorFields } from '../edit/useCoordinatorFields.ts';

const coordinators: MergeKind = {
  ...{ type: 'COORDINATOR', mutation: 'mergeCoordinators', nameField: 'name' },
  tells: ['belongsTo', 'cohort', 'districts'],
  look: async (keep, absorb, signal) =>
    (await ask(CoordinatorMergePreviewDocument, { keep, absorb }, signal)).mergePreview,
  merge: (input) => ask(MergeCoordinatorsDocument, { input }),
};

/** The page. */
export function CoordinatorMergePage() {
  const { data, error } = useCatalogue();
  return data ? <CoordinatorMerge catalogue={data} /> : <MergePage kind={coordinators} error={error} />;
}

function CoordinatorMerge({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useTranslation();
  const groups = useCoordinatorFields(catalogue);
  // Its form does not ask for other names, but a merge makes them.
  const aliases: Field = { kind: 'tags', name: 'aliases', label: t('principal.aliases') };
  return (
    <MergePage
      kind={coordinators}
      fields={[...groups.flatMap(({ fields }) => fields), aliases]}
      error={null}
    />
  );
}
