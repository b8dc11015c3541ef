// Imports as a table.
import { useTranslation } from 'react-i18next';
import type { BatchFragment } from '../../gql/graphql.ts';
import { dateTime } from '../../parts/dateTime.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { CountList } from '../CountList.tsx';
import { UndoButton } from './UndoButton.tsx';

/** Digits of the hash that are shown: enough to tell two files apart. */
const HASH_DIGITS = 12;

/** When and who, the file, what it is, its counts, whether it holds, and the way back; a card each on a narrow screen. */
export function BatchTable({ batches }: { batches: readonly BatchFragment[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heads = ['at', 'file', 'kind', 'counts', 'status'] as const;
  const nameOf = (by: string) => t(`viewer.${by as 'ADMIN'}`, { defaultValue: by });
  return (
    <table className="w-full border-collapse text-dns-14N-130 max-md:block" data-batches={batches.length}>
      <caption className="sr-only">{t('data.list.title')}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b-2 border-solid-gray-600 text-left">
          {heads.map((head) => (
            <th key={head} scope="col" className="px-2 py-2 whitespace-nowrap">
              {t(`data.list.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {batches.map((batch) => (
          <tr
            key={batch.id}
            data-batch={batch.id}
            data-status={batch.status}
            className="border-b border-solid-gray-300 align-top max-md:block max-md:py-3"
          >
            <td className="px-2 py-2 max-md:block">
              <time dateTime={batch.at} className="block whitespace-nowrap">
                {dateTime(batch.at, language)}
              </time>
              {nameOf(batch.by)}
            </td>
            <th scope="row" className="px-2 py-2 text-left wrap-anywhere max-md:block">
              <span lang="ja">{batch.fileName}</span>
              <code className="block font-400 text-solid-gray-700" title={batch.fileHash}>
                {batch.fileHash.slice(0, HASH_DIGITS)}
              </code>
            </th>
            <td className="px-2 py-2 max-md:block">
              {t(`data.kind.${batch.kind}`)}
              <span lang="ja" className="block text-solid-gray-700 wrap-anywhere">
                {batch.source}
              </span>
            </td>
            <td className="px-2 py-2 max-md:block">
              <CountList counts={batch.counts} />
            </td>
            <td className="px-2 py-2 max-md:block">
              <span className="mb-1 block font-700">{t(`data.status.${batch.status}`)}</span>
              {batch.undoneAt ? (
                <span>
                  {t('data.list.undone', {
                    at: dateTime(batch.undoneAt, language),
                    by: nameOf(batch.undoneBy ?? ''),
                  })}
                </span>
              ) : (
                <UndoButton batch={batch} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
