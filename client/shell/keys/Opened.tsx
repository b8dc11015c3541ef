// The dialog that a key has opened; what stands in it loads when it is first opened.
import { lazy, Suspense } from 'react';
import type { Open } from './useKeys.ts';

const contents = {
  search: lazy(async () => ({ default: (await import('../search/QuickSearch.tsx')).QuickSearch })),
  keys: lazy(async () => ({ default: (await import('./KeyList.tsx')).KeyList })),
};

/** The dialog, or nothing. */
export function Opened({ what, onOpen }: { what: Open; onOpen: (what: Open) => void }) {
  if (!what) return null;
  const Content = contents[what];
  return (
    <Suspense fallback={null}>
      <Content onClose={() => onOpen(null)} />
    </Suspense>
  );
}
