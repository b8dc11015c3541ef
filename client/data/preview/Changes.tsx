// What a row sets or changes.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { ImportField } from '../columns/useFields.ts';
import { useValueText } from '../useValueText.ts';

interface ChangesProps {
  changes: readonly { field: string; from?: string | null; to?: string | null }[];
  fields: readonly ImportField[];
  /** Whether the record is made by the row: then there is nothing it was before. */
  isNew: boolean;
}

const few = 4;

/** Field: from → to, a line each; of many the first few until asked for. */
export function Changes({ changes, fields, isNew }: ChangesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = useValueText();
  const [isOpen, setIsOpen] = useState(false);
  const labelOf = (code: string) => fields.find((field) => field.code === code)?.label[language] ?? code;
  const shown = isOpen ? changes : changes.slice(0, few);
  return (
    <>
      <ul className="flex flex-col gap-0.5">
        {shown.map(({ field, from, to }) => (
          <li key={field} className="wrap-anywhere">
            <span className="text-solid-gray-700">{t('data.row.field', { field: labelOf(field) })}</span>{' '}
            {(from != null || !isNew) && (
              <>
                <del className="no-underline">{said(field, from)}</del> <span aria-hidden="true">→</span>
                <span className="sr-only">{t('data.row.becomes')}</span>{' '}
              </>
            )}
            <ins className="font-700 no-underline">{said(field, to)}</ins>
          </li>
        ))}
      </ul>
      {changes.length > few && (
        <button type="button" aria-expanded={isOpen} className="link mt-1" onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('panel.showFewer') : t('panel.showAll', { n: changes.length })}
        </button>
      )}
    </>
  );
}
