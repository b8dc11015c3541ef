// A table that can be sorted by every column and is shown a page at a time.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from './formatFigure.ts';
import { comparing, type SortValue } from './sorting.ts';
import { useLanguage } from './useLanguage.ts';

/** One column. */
export interface Column<Row> {
  id: string;
  label: string;
  /** Stands below the label, as the way to a definition. */
  about?: ReactNode;
  /** What the row is sorted by; null comes last in either direction. */
  value: (row: Row) => SortValue;
  /** What the cell shows; the value when left out, a dash for null. */
  show?: (row: Row) => ReactNode;
}

/** How a table is sorted and which of its pages is shown; what is left out is as it is by itself. */
export interface TablePlace {
  /** Id of a column; the rows' own order without one, or where the table has no such column. */
  sort?: string | undefined;
  /** Figures go downwards by themselves, names upwards. */
  order?: 'asc' | 'desc' | undefined;
  /** From 1. */
  page?: number | undefined;
}

interface SortableTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  place: TablePlace;
  onPlace: (place: TablePlace) => void;
  /** Marked as the chosen row. */
  isChosen?: (row: Row) => boolean;
}

const perPage = 100;

/** The table with its caption, a sort button in every heading, and the pages below. */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, keyOf, place, onPlace, isChosen } = props;
  const language = useLanguage();
  const isNumeric = (column: Column<Row>) => rows.some((row) => typeof column.value(row) === 'number');
  // Figures are first asked for from the largest, names from the first.
  const usual = (column: Column<Row>) => (isNumeric(column) ? 'desc' : 'asc');
  const sortColumn = columns.find(({ id }) => id === place.sort);
  const order = sortColumn && (place.order ?? usual(sortColumn));
  const sorted = sortColumn ? rows.toSorted(comparing(sortColumn.value, order === 'desc', language)) : rows;
  const lastPage = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(place.page ?? 1, lastPage);
  const first = (page - 1) * perPage;
  const sortBy = (column: Column<Row>) => {
    const turned = order === 'desc' ? 'asc' : 'desc';
    const next = column === sortColumn ? turned : usual(column);
    onPlace({ sort: column.id, order: next === usual(column) ? undefined : next, page: undefined });
  };
  const text = (value: SortValue) =>
    typeof value === 'number' ? formatFigure(value, language) : (value ?? '—');
  return (
    <>
      <table className="w-full border-collapse text-dns-14N-130">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600">
            {columns.map((column) => (
              <Heading
                key={column.id}
                label={column.label}
                about={column.about}
                order={column !== sortColumn ? 'none' : order === 'desc' ? 'descending' : 'ascending'}
                isNumeric={isNumeric(column)}
                onSort={() => sortBy(column)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(first, first + perPage).map((row) => (
            <tr
              key={keyOf(row)}
              className={`border-b border-solid-gray-200 ${isChosen?.(row) ? 'bg-key-50' : 'hover:bg-solid-gray-50'}`}
            >
              {columns.map((column, i) => {
                const Cell = i === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    scope={i === 0 ? 'row' : undefined}
                    className={`px-2 py-1.5 font-400 ${isNumeric(column) ? 'text-right tabular-nums' : 'text-left'}`}
                  >
                    {column.show ? column.show(row) : text(column.value(row))}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > perPage && (
        <Pages
          total={rows.length}
          first={first}
          onPage={(step) => onPlace({ ...place, page: page + step > 1 ? page + step : undefined })}
        />
      )}
    </>
  );
}

interface HeadingProps {
  label: string;
  about: ReactNode;
  order: 'ascending' | 'descending' | 'none';
  isNumeric: boolean;
  onSort: () => void;
}

function Heading({ label, about, order, isNumeric, onSort }: HeadingProps) {
  const sign = { ascending: '▲', descending: '▼', none: '△' }[order];
  return (
    <th
      scope="col"
      aria-sort={order}
      className={`bg-white px-2 py-2 align-bottom ${isNumeric ? 'text-right' : 'text-left'}`}
    >
      <button type="button" onClick={onSort} className="text-dns-14B-130 hover:underline">
        {label}
        <span
          aria-hidden="true"
          className={`ml-1 ${order === 'none' ? 'text-solid-gray-536' : 'text-key-900'}`}
        >
          {sign}
        </span>
      </button>
      {about && <div className="text-dns-14N-130">{about}</div>}
    </th>
  );
}

function Pages({ total, first, onPage }: { total: number; first: number; onPage: (step: number) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const last = Math.min(total, first + perPage);
  const format = (value: number) => formatFigure(value, language);
  const style =
    'rounded-8 border border-key-900 px-4 py-2 text-oln-14B-100 text-key-900 enabled:hover:bg-key-50 enabled:hover:underline disabled:border-solid-gray-300 disabled:text-solid-gray-536';
  return (
    <div className="flex items-center gap-4 py-3 text-dns-14N-130">
      <button type="button" className={style} disabled={first === 0} onClick={() => onPage(-1)}>
        {t('table.previous')}
      </button>
      <span aria-live="polite">
        {t('table.range', { total: format(total), from: format(first + 1), to: format(last) })}
      </span>
      <button type="button" className={style} disabled={last === total} onClick={() => onPage(1)}>
        {t('table.next')}
      </button>
    </div>
  );
}
