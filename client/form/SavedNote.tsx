// That something was saved, and what about it looks wrong.
import { useTranslation } from 'react-i18next';
import type { WarningPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../parts/useLanguage.ts';

/** The note; nothing while nothing was saved (null), but the place for it, which screen readers listen to. */
export function SavedNote({ warnings }: { warnings: readonly WarningPartsFragment[] | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div role="status">
      {warnings && (
        <div className="mt-2 rounded-8 border border-success-2 px-3 py-2 text-dns-16N-130" data-saved="">
          <p className="text-dns-16B-130 text-green-900">{t('form.saved')}</p>
          {warnings.map((warning) => (
            <p key={warning.field + warning.en} className="mt-1">
              {warning[language]}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
