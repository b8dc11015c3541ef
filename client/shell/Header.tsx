// The header: the product's name, search, viewer and language, and the pages; on a narrow window behind a button.
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../gql/graphql.ts';
import type { Open } from './keys/useKeys.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PageLinks } from './PageLinks.tsx';
import { SearchButton } from './search/SearchButton.tsx';
import { ViewerSwitch } from './ViewerSwitch.tsx';

interface HeaderProps {
  /** Undefined while it is not known. */
  viewer: { role: Role; demo: boolean } | undefined;
  onOpen: (what: Open) => void;
}

/** The header of every page. */
export function Header({ viewer, onOpen }: HeaderProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  // The menu belongs to the page on which it was opened: another page closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isOpen = openOn === pathname;
  // Another viewer is unknown until it is loaded; that it is a demonstration stays true.
  const [isDemo, setDemo] = useState(false);
  if (viewer?.demo && !isDemo) setDemo(true);
  const shown = isOpen ? 'flex' : 'hidden';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anywhere in it
    <div
      className="border-b border-solid-gray-300 bg-white print:hidden"
      onKeyDown={(event) => event.key === 'Escape' && setOpenOn(null)}
    >
      <div className="flex flex-wrap items-center gap-x-4 px-4 pt-2 max-lg:pb-2">
        <Link
          to="/"
          reloadDocument={pathname === '/explore'}
          className="flex items-center gap-2 rounded-4 text-std-18B-160 whitespace-nowrap text-solid-gray-900"
        >
          <img src="/icon.svg" alt="" width="28" height="28" />
          {t('product.name')}
        </Link>
        <SearchButton onOpen={() => onOpen('search')} />
        <button
          type="button"
          className="button-plain lg:hidden"
          aria-expanded={isOpen}
          aria-controls="menu-pages menu-choices"
          onClick={() => setOpenOn(isOpen ? null : pathname)}
        >
          {t('shell.menu')}
        </button>
        <div
          id="menu-choices"
          className={`${shown} flex-wrap items-center gap-x-4 gap-y-2 max-lg:w-full max-lg:pt-3 lg:ml-auto lg:flex`}
        >
          {isDemo && <ViewerSwitch role={viewer?.role} />}
          <LanguageSwitch />
          <button
            type="button"
            className="size-10 rounded-8 border border-solid-gray-600 text-oln-16B-100 hover:bg-solid-gray-50"
            aria-label={t('shell.keys.title')}
            title={t('shell.keys.title')}
            onClick={() => onOpen('keys')}
          >
            ?
          </button>
        </div>
        <div id="menu-pages" className={`${shown} w-full max-lg:pt-2 lg:block`}>
          <PageLinks reloadAll={pathname === '/explore'} />
        </div>
      </div>
    </div>
  );
}
