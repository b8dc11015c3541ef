// The way through the pages of a list, and how many rows each has.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../parts/formatFigure.ts';
import { Select } from '../parts/Select.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import { pageNumbers } from './pageNumbers.ts';
import { pageSizes } from './state.ts';
import type { ChangeList } from './useListState.ts';

interface PagesProps {
  page: number;
  per: number;
  total: number;
  onChange: ChangeList;
}

/** Which rows of how many are shown, numbered pages, and the size of a page. */
export function Pages({ page, per, total, onChange }: PagesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = (value: number) => formatFigure(value, language);
  const last = Math.max(1, Math.ceil(total / per));
  const turn = (next: number) => onChange({ page: next > 1 ? next : undefined });
  const style =
    'min-h-10 min-w-10 rounded-8 border px-2 text-oln-14N-100 enabled:hover:underline disabled:border-solid-gray-300 disabled:text-solid-gray-536';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-dns-14N-130">
      <span data-range="">
        {t('table.range', {
          total: format(total),
          from: format(Math.min(total, (page - 1) * per + 1)),
          to: format(Math.min(total, page * per)),
        })}
      </span>
      {last > 1 && (
        <nav aria-label={t('list.pages')} className="flex flex-wrap items-center gap-1">
          <button
            type="button"
            className={`${style} px-3`}
            disabled={page <= 1}
            onClick={() => turn(page - 1)}
          >
            {t('table.previous')}
          </button>
          {pageNumbers(page, last).map((number, i) =>
            number === null ? (
              <span key={`gap ${i}`} aria-hidden="true" className="px-1">
                …
              </span>
            ) : (
              <button
                key={number}
                type="button"
                aria-label={t('list.page', { n: format(number) })}
                aria-current={number === page ? 'page' : undefined}
                className={`${style} border-transparent aria-[current=page]:border-key-900 aria-[current=page]:bg-key-900 aria-[current=page]:font-700 aria-[current=page]:text-white`}
                onClick={() => turn(number)}
              >
                {format(number)}
              </button>
            ),
          )}
          <button
            type="button"
            className={`${style} px-3`}
            disabled={page >= last}
            onClick={() => turn(page + 1)}
          >
            {t('table.next')}
          </button>
        </nav>
      )}
      <div className="ml-auto w-32">
        <Select
          quiet
          label={t('list.perPage')}
          value={String(per)}
          options={pageSizes.map((size) => ({ value: String(size), label: t('list.per', { n: size }) }))}
          onChange={(size) => onChange({ per: Number(size) === 50 ? undefined : Number(size) })}
        />
      </div>
    </div>
  );
}
