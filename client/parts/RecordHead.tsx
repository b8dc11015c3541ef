// The top of a page about one record.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from './dateTime.ts';
import { useLanguage } from './useLanguage.ts';

interface RecordHeadProps {
  title: string;
  archivedAt: string | null;
  /** Ways to other pages, above the title. */
  links: ReactNode;
  /** What it is, below the title. */
  children: ReactNode;
  /** What can be done with it, right of the title. */
  actions?: ReactNode;
}

/** Title with the ways back, what it is in a line, and a notice where it was taken out of lists. */
export function RecordHead({ title, archivedAt, links, children, actions }: RecordHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header>
      <nav aria-label={t('record.ways')} className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130">
        {links}
      </nav>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h1 lang="ja" className="min-w-0 text-std-28B-150 break-words">
          {title}
        </h1>
        {actions}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130">{children}</div>
      {archivedAt && (
        <p className="mt-3 rounded-8 border border-yellow-700 bg-yellow-50 px-4 py-2 text-dns-16N-130">
          {t('record.archived', { at: dateTime(archivedAt, language) })}
        </p>
      )}
    </header>
  );
}
