// What stands around every page: skip link, header, what a print begins with, and what the keys of the whole atlas open.
import { Outlet } from '@tanstack/react-router';
import { type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../parts/useAtlas.ts';
import { EmptyBar } from './EmptyBar.tsx';
import { Header } from './Header.tsx';
import { Opened } from './keys/Opened.tsx';
import { useKeys } from './keys/useKeys.ts';
import { PrintHead } from './PrintHead.tsx';
import { usePageTold } from './usePageTold.ts';

/** The shell with the page of the present address in it. */
export function Shell() {
  const { t } = useTranslation();
  const { data } = useAtlas();
  const content = useRef<HTMLElement>(null);
  const told = usePageTold(content);
  const [opened, open] = useKeys();
  const skip = (event: MouseEvent) => {
    // Without the address changing: what stands behind its `#` is the page's own.
    event.preventDefault();
    content.current?.focus();
  };
  return (
    <div className="flex min-h-full flex-col lg:h-full">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page, which the address need not say */}
      <a
        href="#content"
        onClick={skip}
        className="sr-only z-50 rounded-8 bg-white px-4 py-2 link focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {t('product.skip')}
      </a>
      <header>
        <Header viewer={data?.viewer} onOpen={open} />
        {data?.atlas.fictional && (
          <p className="border-b border-yellow-300 bg-yellow-50 px-4 py-1 text-dns-14N-130 text-solid-gray-900">
            {t('product.fictional')}
          </p>
        )}
        {data && <EmptyBar counts={data.atlas.counts} />}
      </header>
      <PrintHead />
      <main id="content" ref={content} tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <Outlet />
      </main>
      <p aria-live="polite" className="sr-only" data-told="">
        {told}
      </p>
      <Opened what={opened} onOpen={open} />
    </div>
  );
}
