// The fields without which a list is nothing.
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { ImportField } from './useFields.ts';

/** Each of them, and whether a column or a value for every row gives it. */
export function NeededFields({
  fields,
  given,
}: {
  fields: readonly ImportField[];
  given: ReadonlySet<string>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const needed = fields.filter((field) => field.needed);
  if (needed.length === 0) return null;
  return (
    <div className="mt-4 text-dns-14N-130">
      <p className="font-700">{t('data.columns.neededFields')}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {needed.map(({ code, label }) => (
          <li key={code} className={given.has(code) ? 'text-green-900' : 'text-solid-gray-800'}>
            <span aria-hidden="true">{given.has(code) ? '✓' : '–'}</span> {label[language]}{' '}
            {t(given.has(code) ? 'data.columns.given' : 'data.columns.notGiven')}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-solid-gray-700">{t('data.columns.neededHint')}</p>
    </div>
  );
}
