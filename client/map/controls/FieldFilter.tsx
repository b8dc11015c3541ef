// Which fields of projects count.
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

interface FieldFilterProps {
  fields: Catalogue['fields'];
  chosen: number[] | undefined;
  onChange: (chosen: number[] | undefined) => void;
}

/** A list of tick boxes that opens; none ticked means all fields. */
export function FieldFilter({ fields, chosen = [], onChange }: FieldFilterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const toggle = (field: number) => {
    const next = chosen.includes(field) ? chosen.filter((each) => each !== field) : [...chosen, field];
    onChange(next.length > 0 ? next.sort((one, other) => one - other) : undefined);
  };
  return (
    <div>
      <h3 className="heading mb-1">{t('map.fields')}</h3>
      <details className="rounded-8 border border-solid-gray-600">
        <summary className="min-h-10 rounded-8 px-3 py-2 text-dns-16N-130 hover:bg-solid-gray-50">
          {chosen.length > 0 ? t('map.fieldsChosen', { n: chosen.length }) : t('map.allFields')}
        </summary>
        <ul className="max-h-72 overflow-y-auto border-t border-solid-gray-300 p-1">
          {fields.map(({ number, label }) => (
            <li key={number}>
              <label className="flex min-h-8 items-center gap-2 rounded-4 px-2 text-dns-14N-130 hover:bg-solid-gray-50">
                <input
                  type="checkbox"
                  className="size-4 shrink-0 accent-key-900"
                  checked={chosen.includes(number)}
                  onChange={() => toggle(number)}
                />
                <span>
                  {number} {label[language]}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      {chosen.length > 0 && (
        <button type="button" onClick={() => onChange(undefined)} className="link mt-1 text-dns-14N-130">
          {t('map.clearFields')}
        </button>
      )}
    </div>
  );
}
