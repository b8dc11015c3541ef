// One row for each column of the file.
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Reading } from '../reading/useReading.ts';
import type { ImportField } from './useFields.ts';

interface ColumnTableProps {
  columns: Reading['columns'];
  fields: readonly ImportField[];
  /** Field of each column by its place. */
  meaning: ReadonlyMap<number, string | null>;
  /** Called when a list takes the focus, before anything is chosen in it. */
  onEnter: () => void;
  onChoose: (index: number, field: string | null) => void;
}

/** Header, first values, and the browser's own list of fields, which works by keyboard as people know it. */
export function ColumnTable({ columns, fields, meaning, onEnter, onChoose }: ColumnTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <table className="w-full border-collapse text-dns-14N-130 max-md:block">
      <caption className="sr-only">{t('data.columns.caption')}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-solid-gray-600 text-left">
          <th scope="col" className="px-2 py-2">
            {t('data.columns.header')}
          </th>
          <th scope="col" className="px-2 py-2">
            {t('data.columns.samples')}
          </th>
          <th scope="col" className="px-2 py-2">
            {t('data.columns.meaning')}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {columns.map(({ index, header, samples }) => {
          const field = meaning.get(index) ?? null;
          const name = header || t('data.columns.nth', { n: index + 1 });
          return (
            <tr
              key={index}
              className={`border-b border-solid-gray-300 align-top max-md:block max-md:py-2 ${field === null ? 'bg-solid-gray-50' : ''}`}
            >
              <th scope="row" lang="ja" className="px-2 py-2 text-left wrap-anywhere max-md:block">
                {name}
              </th>
              <td lang="ja" className="px-2 py-2 text-solid-gray-800 wrap-anywhere max-md:block">
                {samples.length > 0 ? (
                  <ul>
                    {[...new Set(samples)].slice(0, 3).map((sample) => (
                      <li key={sample} className="line-clamp-2">
                        {sample}
                      </li>
                    ))}
                  </ul>
                ) : (
                  <span lang={language}>{t('data.columns.noSamples')}</span>
                )}
              </td>
              <td className="px-2 py-2 max-md:block">
                <select
                  className="field w-full min-w-56 md:max-w-96"
                  aria-label={t('data.columns.meaningOf', { column: name })}
                  value={field ?? ''}
                  onFocus={onEnter}
                  onChange={({ target }) => onChoose(index, target.value || null)}
                >
                  <option value="">{t('data.columns.none')}</option>
                  {fields.map(({ code, label, needed }) => (
                    <option key={code} value={code}>
                      {needed ? t('data.columns.needed', { field: label[language] }) : label[language]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
