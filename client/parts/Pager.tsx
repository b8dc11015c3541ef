// The way to the next page of a long list and back.
import { useTranslation } from 'react-i18next';
import { formatFigure } from './formatFigure.ts';
import { useLanguage } from './useLanguage.ts';

interface PagerProps {
  /** Cursors of the pages before this one. */
  pages: readonly string[];
  perPage: number;
  /** Items on this page. */
  shown: number;
  /** Items in all. */
  total: number;
  /** Cursor at which the next page begins; null on the last. */
  next: string | null;
  onTurn: (pages: string[]) => void;
}

/** Which of how many are shown, and two buttons; nothing where all fit on one page. */
export function Pager({ pages, perPage, shown, total, next, onTurn }: PagerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (pages.length === 0 && next === null) return null;
  const first = pages.length * perPage;
  const format = (value: number) => formatFigure(value, language);
  return (
    <div className="flex flex-wrap items-center gap-4 py-3 text-dns-14N-130">
      <button
        type="button"
        className="button-plain"
        disabled={pages.length === 0}
        onClick={() => onTurn(pages.slice(0, -1))}
      >
        {t('table.previous')}
      </button>
      <span aria-live="polite">
        {t('table.range', { total: format(total), from: format(first + 1), to: format(first + shown) })}
      </span>
      <button
        type="button"
        className="button-plain"
        disabled={next === null}
        onClick={() => next !== null && onTurn([...pages, next])}
      >
        {t('table.next')}
      </button>
    </div>
  );
}
