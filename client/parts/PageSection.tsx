// One part of a page under its heading.
import type { ReactNode } from 'react';

interface PageSectionProps {
  /** Unique on the page: the heading's id, which addresses can lead to. */
  id: string;
  title: string;
  /** Stands right of the heading: how many there are, or what can be done here. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A region named by its heading. */
export function PageSection({ id, title, aside, children }: PageSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <div className="mb-2 flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-solid-gray-300 pb-1">
        <h2 id={id} tabIndex={-1} className="scroll-mt-4 text-std-20B-150 outline-none">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
