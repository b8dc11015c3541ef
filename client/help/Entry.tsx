// One definition on the page: what is called what, its sentence, and whatever else there is to know.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface EntryProps {
  /** Its place on the page, for `/help#…`. */
  anchor: string;
  isAimedAt: boolean;
  name: string;
  /** The same in the other language, with that language. */
  other?: { text: string; lang: string };
  children: ReactNode;
}

/** A heading that can be linked to, with its text. */
export function Entry({ anchor, isAimedAt, name, other, children }: EntryProps) {
  const { t } = useTranslation();
  return (
    <article
      id={anchor}
      tabIndex={-1}
      aria-labelledby={`${anchor}-name`}
      className={`scroll-mt-4 border-t border-solid-gray-300 px-2 py-4 outline-none ${isAimedAt ? 'bg-yellow-50' : ''}`}
    >
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-std-18B-160">
        <span id={`${anchor}-name`}>{name}</span>
        {other && (
          <span lang={other.lang} className="text-dns-14N-130 text-solid-gray-700">
            {other.text}
          </span>
        )}
        <Link
          to="/help"
          hash={anchor}
          search={(state) => state}
          aria-label={t('help.linkTo', { name })}
          className="link text-dns-14N-130"
        >
          #
        </Link>
      </h3>
      {children}
    </article>
  );
}
