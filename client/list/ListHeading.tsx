// A heading of a list, which sorts it.
import { DefinitionLink } from '../figure/DefinitionLink.tsx';
import type { Term } from '../figure/terms.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { ListColumn } from './useList.ts';

interface ListHeadingProps {
  column: ListColumn;
  /** The word that defines its number, where it is no figure. */
  term: Term | undefined;
  /** Direction in which the list is sorted by this column; null where it is sorted by another. */
  order: 'asc' | 'desc' | null;
  isNumeric: boolean;
  isLead: boolean;
  onSort: () => void;
}

/** The column's name as a button with the direction beside it; below a figure's the way to its definition. */
export function ListHeading({ column, term, order, isNumeric, isLead, onSort }: ListHeadingProps) {
  const language = useLanguage();
  const { code, label, metric } = column;
  const sign = order === null ? '△' : order === 'asc' ? '▲' : '▼';
  const sorted = order === null ? 'none' : order === 'asc' ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      aria-sort={sorted}
      data-heading={code}
      className={`border-b-2 border-solid-gray-600 bg-white px-2 py-2 align-bottom ${isNumeric ? 'text-right' : 'text-left'} ${isLead ? 'sticky left-10 z-10' : ''}`}
    >
      <button
        type="button"
        onClick={onSort}
        className={`text-dns-14B-130 [word-break:auto-phrase] hover:underline ${isNumeric ? 'text-right' : 'text-left'}`}
      >
        {label[language]}
        {'\u2060'}
        <span aria-hidden="true" className={`ml-1 ${order ? 'text-key-900' : 'text-solid-gray-536'}`}>
          {sign}
        </span>
      </button>
      {(metric || term) && (
        <span className="block">
          {metric ? <DefinitionLink short metric={metric} /> : <DefinitionLink short term={term!} />}
        </span>
      )}
    </th>
  );
}
