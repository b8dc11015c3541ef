// The dialog that a key has opened; what stands in it loads when it is first opened.
import { lazy, Suspense, useEffect } from 'react';
import type { Open } from './useKeys.ts';

const loadSearch = async () => ({ default: (await import('../search/QuickSearch.tsx')).QuickSearch });

const contents = {
  search: lazy(loadSearch),
  keys: lazy(async () => ({ default: (await import('./KeyList.tsx')).KeyList })),
};

/** The dialog, or nothing. */
export function Opened({ what, onOpen }: { what: Open; onOpen: (what: Open) => void }) {
  // Whoever presses the key types on at once: the search is fetched as soon as the page has nothing else to do.
  useEffect(() => {
    const waiting = requestIdleCallback(loadSearch);
    return () => cancelIdleCallback(waiting);
  }, []);
  if (!what) return null;
  const Content = contents[what];
  return (
    <Suspense fallback={null}>
      <Content onClose={() => onOpen(null)} />
    </Suspense>
  );
}
