// What stands around every page: skip link, header with pages, viewer and language, and the banner of the sample city.
import { Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../parts/useAtlas.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PageLinks } from './PageLinks.tsx';
import { ViewerSwitch } from './ViewerSwitch.tsx';

/** The shell with the page of the present address in it. */
export function Shell() {
  const { t } = useTranslation();
  const { data } = useAtlas();
  const { pathname } = useLocation();
  return (
    <div className="flex min-h-full flex-col lg:h-full">
      <a
        href="#content"
        className="sr-only z-50 rounded-8 bg-white px-4 py-2 link focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {t('product.skip')}
      </a>
      <header className="border-b border-solid-gray-300 bg-white">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2">
          <a href="/" className="flex items-center gap-2 rounded-4 text-std-18B-160 text-solid-gray-900">
            <img src="/icon.svg" alt="" width="28" height="28" />
            {t('product.name')}
          </a>
          <PageLinks reloadAll={pathname === '/explore'} />
          <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-2">
            {data?.viewer.demo && <ViewerSwitch role={data.viewer.role} />}
            <LanguageSwitch />
          </div>
        </div>
        {data?.atlas.fictional && (
          <p className="border-t border-yellow-300 bg-yellow-50 px-4 py-1 text-dns-14N-130 text-solid-gray-900">
            {t('product.fictional')}
          </p>
        )}
      </header>
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <Outlet />
      </main>
    </div>
  );
}
