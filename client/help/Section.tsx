// One part of the page 用語と定義.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../figure/useCatalogue.ts';

/** The parts in the order of the page. */
export type SectionId = 'begin' | 'keys' | 'words' | 'readings' | Definition['scope'];

/** Its heading, what it holds in a sentence, and its entries. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`section-${id}`} className="mt-8">
      <h2 id={`section-${id}`} tabIndex={-1} className="scroll-mt-4 text-std-20B-150 outline-none">
        {t(`help.section.${id}`)}
      </h2>
      <p className="mt-1 mb-3 max-w-3xl text-dns-14N-130 text-solid-gray-700">
        {t(`help.sectionHint.${id}`)}
      </p>
      {children}
    </section>
  );
}
