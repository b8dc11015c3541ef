// Two records side by side, and what they become.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Field, FieldValue } from '../form/Field.ts';
import { valueText } from '../form/valueText.ts';
import { listed } from '../parts/listed.ts';
import { recordPlace } from '../parts/recordPlace.ts';
import { ScrollArea } from '../parts/ScrollArea.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import { becoming } from './becoming.ts';
import type { MergeKind, MergePreview } from './MergeKind.ts';
import { nameOf } from './nameOf.ts';

interface ComparedProps {
  kind: MergeKind;
  preview: MergePreview;
  fields: readonly Field[];
}

/** A row for each field in which anything stands; what comes over stands out, what stays behind is struck. */
export function Compared({ kind, preview, fields }: ComparedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kept, absorbed, going } = preview;
  const links = going.links.map(({ field, records }) => [
    field,
    records.map((record) => ({ id: record.id, name: nameOf(record) })),
  ]);
  const rows = becoming(fields, {
    ...{ kept: kept.said, absorbed: absorbed.said },
    ...{ taken: going.taken, aliases: going.aliases, links: Object.fromEntries(links) },
  });
  const text = (field: Field, value: FieldValue) =>
    valueText(field, value, t, listed(['', ''], language)) ?? t('table.undefined');
  const heading = 'px-2 py-2 text-left align-top';
  const cell = 'px-2 py-2 align-top break-words whitespace-pre-wrap';
  return (
    <div className="mt-6">
      <h2 className="mb-2 text-std-20B-150">{t('merge.compared')}</h2>
      <ScrollArea label={t('merge.compared')}>
        <table className="w-full min-w-[42rem] table-fixed border-collapse text-dns-14N-130">
          <caption className="sr-only">{t('merge.compared')}</caption>
          <thead>
            <tr className="border-b-2 border-solid-gray-600 text-dns-14B-130">
              <th scope="col" className={`${heading} w-32 sm:w-40`}>
                {t('merge.field')}
              </th>
              {(['keep', 'absorb'] as const).map((side) => {
                const { id, name } = side === 'keep' ? kept : absorbed;
                return (
                  <th key={side} scope="col" className={heading}>
                    <span className="block">{t(`merge.${side}`)}</span>
                    <Link {...recordPlace(kind.type, id)} lang="ja" className="link">
                      {name}
                    </Link>
                  </th>
                );
              })}
              <th scope="col" className={`${heading} bg-key-50`}>
                {t('merge.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, what, ...values }) => (
              <tr
                key={field.name}
                data-field={field.name}
                data-what={what}
                className="border-b border-solid-gray-200"
              >
                <th scope="row" className="px-2 py-2 text-left align-top font-400 text-solid-gray-700">
                  {field.label}
                </th>
                <td className={cell}>{text(field, values.kept)}</td>
                <td className={`${cell} ${what === 'left' ? 'text-solid-gray-700' : ''}`}>
                  {what === 'left' ? <s>{text(field, values.absorbed)}</s> : text(field, values.absorbed)}
                </td>
                <td className={`${cell} bg-key-50 ${what === 'taken' ? 'font-700' : ''}`}>
                  {text(field, values.after)}
                  {what !== 'same' && (
                    <span className="block font-400 text-solid-gray-700">
                      {t(`merge.what.${field.name === kind.nameField ? 'alias' : what}`)}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}
