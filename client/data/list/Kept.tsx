// What an undo left as it is, because someone changed it after the import.
import { useTranslation } from 'react-i18next';
import type { ImportKind, JobFragment } from '../../gql/graphql.ts';
import { ScrollArea } from '../../parts/ScrollArea.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { useFields } from '../columns/useFields.ts';
import { useValueText } from '../useValueText.ts';

interface KeptProps {
  kept: JobFragment['kept'];
  kind: ImportKind | undefined;
}

/** A row each: record, field, what it says now, what it said before the import. */
export function Kept({ kept, kind }: KeptProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = useValueText();
  const { data: fields = [] } = useFields(kind);
  const heads = ['name', 'field', 'now', 'before'] as const;
  return (
    <>
      <p className="mt-1 mb-3 text-dns-16N-130">{t('data.kept.why', { n: kept.length })}</p>
      <ScrollArea label={t('data.kept.caption')}>
        <table className="w-full border-collapse text-dns-14N-130">
          <caption className="sr-only">{t('data.kept.caption')}</caption>
          <thead>
            <tr className="border-b-2 border-solid-gray-600 text-left">
              {heads.map((head) => (
                <th key={head} scope="col" className="px-2 py-2 whitespace-nowrap">
                  {t(`data.kept.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.map(({ record, name, field, now, before }) => (
              <tr key={`${record} ${field}`} className="border-b border-solid-gray-300 align-top">
                <th scope="row" className="px-2 py-1 text-left">
                  {name ?? '—'}
                </th>
                <td className="px-2 py-1">
                  {fields.find(({ code }) => code === field)?.label[language] ?? field}
                </td>
                <td className="px-2 py-1 wrap-anywhere">{said(field, now)}</td>
                <td className="px-2 py-1 wrap-anywhere">{said(field, before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}
