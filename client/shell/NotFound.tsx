// The page for an address that is none.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../parts/useTitle.ts';

/** Says that there is no such page, and where else to look. */
export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('state.notFound'));
  return (
    <div className="m-auto max-w-xl p-8 text-std-16N-170">
      <h1 className="mb-4 text-std-24B-150">{t('state.notFound')}</h1>
      <p>{t('state.notFoundHint')}</p>
      <p>{t('state.searchInstead')}</p>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <Link to="/" className="link">
          {t('state.toHome')}
        </Link>
        <Link to="/map" className="link">
          {t('state.toMap')}
        </Link>
      </p>
    </div>
  );
}
