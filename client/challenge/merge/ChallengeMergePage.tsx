// The page on which two challenges become one.
import { useTranslation } from 'react-i18next';
import { type Catalogue, useCatalogue } from '../../figure/useCatalogue.ts';
import type { Field } from '../../form/Field.ts';
import { ChallengeMergePreviewDocument, MergeChallengesDocument } from '../../gql/graphql.ts';
import type { MergeKind } from '../../merge/MergeKind.ts';
import { MergePage } from '../../merge/MergePage.tsx';
import { ask } from '../../parts/ask.ts';
import { useChallengeFields } from '../edit/useChallengeFields.ts';

const challenges: MergeKind = {
  ...{ type: 'CHALLENGE', mutation: 'mergeChallenges', nameField: 'title' },
  tells: ['raisedYear', 'raisedBy', 'districts'],
  look: async (keep, absorb, signal) =>
    (await ask(ChallengeMergePreviewDocument, { keep, absorb }, signal)).mergePreview,
  merge: (input) => ask(MergeChallengesDocument, { input }),
};

/** The page. */
export function ChallengeMergePage() {
  const { data, error } = useCatalogue();
  return data ? <ChallengeMerge catalogue={data} /> : <MergePage kind={challenges} error={error} />;
}

function ChallengeMerge({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useTranslation();
  const groups = useChallengeFields(catalogue);
  // Its form does not ask for other names, but a merge makes them.
  const aliases: Field = { kind: 'tags', name: 'aliases', label: t('challenge.aliases') };
  return (
    <MergePage kind={challenges} fields={[...groups.flatMap(({ fields }) => fields), aliases]} error={null} />
  );
}
