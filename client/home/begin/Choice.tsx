// One way to begin.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What it is called, what it is for, and how to go it. */
export function Choice({ id, children }: { id: 'sample' | 'file' | 'neo4j'; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section
      aria-labelledby={`begin-${id}`}
      className="flex min-w-0 flex-col gap-3 rounded-12 border border-solid-gray-420 p-5"
    >
      <h2 id={`begin-${id}`} className="text-std-18B-160">
        {t(`home.begin.${id}.title`)}
      </h2>
      <p className="flex-1 text-dns-16N-130">{t(`home.begin.${id}.for`)}</p>
      {children}
    </section>
  );
}
