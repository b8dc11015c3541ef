// Links to the pages.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pages } from './pages.ts';

/** Links to the pages; with `reloadAll` every link loads its page anew, as when leaving a page with a policy of its own. */
export function PageLinks({ reloadAll }: { reloadAll: boolean }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('product.pages')} className="w-full">
      <ul className="lg:-ml-3 lg:flex lg:flex-wrap">
        {pages.map(({ to, word, ownPolicy }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/' }}
              reloadDocument={ownPolicy || reloadAll}
              className="block border-transparent px-3 py-2 text-oln-16N-100 whitespace-nowrap text-solid-gray-800 hover:bg-solid-gray-50 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-1000 max-lg:border-l-4 max-lg:py-3 lg:border-b-4 lg:pt-3"
            >
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
