// What stands on every page while the atlas holds nothing.
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Leads to the page that says how to begin; nothing where there is a record, and nothing on that page itself. */
export function EmptyBar({ counts }: { counts: { principals: number; projects: number } }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  if (counts.principals + counts.projects > 0 || pathname === '/') return null;
  return (
    <p className="border-b border-key-300 bg-key-50 px-4 py-2 text-dns-16N-130" data-empty="">
      {t('shell.empty')}{' '}
      <Link to="/" className="link">
        {t('shell.emptyBegin')}
      </Link>
    </p>
  );
}
