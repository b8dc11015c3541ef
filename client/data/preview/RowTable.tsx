// Rows of a file with what becomes of them.
import { useTranslation } from 'react-i18next';
import type { PreviewRowsQuery } from '../../gql/graphql.ts';
import type { ImportField } from '../columns/useFields.ts';
import { NoteText } from '../notes/NoteText.tsx';
import { Changes } from './Changes.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';

type Row = NonNullable<NonNullable<PreviewRowsQuery['importJob']>['preview']>['rows']['nodes'][number];

/** Line, outcome, name, what changes and what is to be said; on a narrow screen each row is a card. */
export function RowTable({ rows, fields }: { rows: readonly Row[]; fields: readonly ImportField[] }) {
  const { t } = useTranslation();
  const heads = [
    ['line', 'w-20'],
    ['outcome', 'w-32'],
    ['name', 'w-1/4'],
    ['changes', ''],
    ['notes', ''],
  ] as const;
  return (
    <table
      className="w-full table-fixed border-collapse text-dns-14N-130 max-md:block"
      data-rows={rows.length}
    >
      <caption className="sr-only">{t('data.preview.rows')}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-solid-gray-600 text-left">
          {heads.map(([head, width]) => (
            <th key={head} scope="col" className={`px-2 py-2 whitespace-nowrap ${width}`}>
              {t(`data.row.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map(({ table, line, outcome, name, record, intoLine, changes, notes }) => (
          <tr
            key={[table, line, name, record].join(' ')}
            data-line={line}
            data-outcome={outcome}
            className="border-b border-solid-gray-300 align-top max-md:block max-md:py-2"
          >
            <td className="px-2 py-2 wrap-anywhere max-md:inline-block">
              {table && <span className="block text-solid-gray-700">{table}</span>}
              {t('data.row.nth', { line })}
            </td>
            <td className="px-2 py-2 whitespace-nowrap max-md:inline-block">
              <span className="flex items-center gap-1">
                <OutcomeMark outcome={outcome} />
                {t(`data.outcome.${outcome}`)}
              </span>
              {intoLine != null && <span className="block">{t('data.row.into', { line: intoLine })}</span>}
            </td>
            <th scope="row" lang="ja" className="px-2 py-2 text-left wrap-anywhere max-md:block">
              {name ?? '—'}
            </th>
            <td className="px-2 py-2 max-md:block">
              <Changes changes={changes} fields={fields} isNew={outcome === 'CREATED'} />
            </td>
            <td className="px-2 py-2 max-md:block">
              <ul className="flex flex-col gap-1">
                {notes.map((note) => (
                  <li key={[note.code, note.column, note.value].join(' ')}>
                    <NoteText note={note} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
