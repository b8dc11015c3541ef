// The search of the map; what it is made of loads beside the network, not before it.
import { type ComponentProps, lazy, Suspense } from 'react';

const SearchCombo = lazy(async () => ({ default: (await import('./SearchCombo.tsx')).SearchCombo }));

/** A text box with the ten best hits below it. */
export function SearchBox(props: ComponentProps<typeof SearchCombo>) {
  return (
    <Suspense fallback={<div className="field w-full max-w-72" />}>
      <SearchCombo {...props} />
    </Suspense>
  );
}
