// The page on which two principals become one.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MergePrincipalsDocument, PrincipalMergePreviewDocument } from '../../gql/graphql.ts';
import type { MergeKind } from '../../merge/MergeKind.ts';
import { MergePage } from '../../merge/MergePage.tsx';
import { ask } from '../../parts/ask.ts';
import { usePrincipalFields } from '../form/usePrincipalFields.ts';

const principals: MergeKind = {
  ...{ type: 'PRINCIPAL', mutation: 'mergePrincipals', nameField: 'name' },
  tells: ['kana', 'kind', 'districts'],
  look: async (keep, absorb, signal) =>
    (await ask(PrincipalMergePreviewDocument, { keep, absorb }, signal)).mergePreview,
  merge: (input) => ask(MergePrincipalsDocument, { input }),
};

/** The page. */
export function PrincipalMergePage() {
  const { t } = useTranslation();
  const { parts, error } = usePrincipalFields();
  return (
    <MergePage
      kind={principals}
      fields={parts ? Object.values(parts).flat() : undefined}
      error={error}
      ways={
        <>
          <Link to="/principals" className="link">
            {t('principal.toList')}
          </Link>
          <Link to="/data" search={{ tab: 'duplicates' }} className="link">
            {t('merge.toDuplicates')}
          </Link>
        </>
      }
    />
  );
}
