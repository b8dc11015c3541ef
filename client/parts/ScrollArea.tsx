// A place whose content may be wider than it is.
import type { ReactNode } from 'react';

/** Scrolls sideways, also by keyboard, for which it can be reached and has a name. */
export function ScrollArea({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={label}
      className="overflow-x-auto rounded-8 border border-solid-gray-420"
    >
      {children}
    </section>
  );
}
