// The top of a page about one record.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface RecordHeadProps {
  title: string;
  /** Ways to other pages, above the title. */
  links: ReactNode;
  /** What it is, below the title. */
  children: ReactNode;
}

/** Title with the ways back, and what it is in a line. */
export function RecordHead({ title, links, children }: RecordHeadProps) {
  const { t } = useTranslation();
  return (
    <header>
      <nav aria-label={t('record.ways')} className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130">
        {links}
      </nav>
      <h1 lang="ja" className="text-std-28B-150 break-words">
        {title}
      </h1>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130">{children}</div>
    </header>
  );
}
