// Links to the pages.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pages } from './pages.ts';

/** Links to the pages; with `reloadAll` every link loads its page anew, as when leaving a page with a policy of its own. */
export function PageLinks({ reloadAll }: { reloadAll: boolean }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('product.pages')}>
      <ul className="flex flex-wrap gap-1">
        {pages.map(({ to, word, ownPolicy }) => (
          <li key={to}>
            <Link
              to={to}
              reloadDocument={ownPolicy || reloadAll}
              className="block rounded-8 px-3 whitespace-nowrap py-2 text-oln-16N-100 text-solid-gray-800 hover:bg-solid-gray-50 hover:underline aria-[current=page]:bg-key-50 aria-[current=page]:font-700 aria-[current=page]:text-key-1000"
            >
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
