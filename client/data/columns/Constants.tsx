// Values for every row that has none of its own.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../parts/Select.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { ConstantChoice } from '../choices.ts';
import type { Reading } from '../reading/useReading.ts';
import type { ImportField } from './useFields.ts';

interface ConstantsProps {
  fields: readonly ImportField[];
  constants: readonly ConstantChoice[];
  /** Those that were found beside the table, with their places. */
  found: Reading['constants'];
  onChange: (constants: ConstantChoice[]) => void;
}

/** Those found, with a tick and a value that can be changed, and a way to add others. */
export function Constants({ fields, constants, found, onChange }: ConstantsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [field, setField] = useState('');
  const free = fields.filter(({ code }) => !constants.some((constant) => constant.field === code));
  const set = (code: string, part: Partial<ConstantChoice>) =>
    onChange(constants.map((constant) => (constant.field === code ? { ...constant, ...part } : constant)));
  const labelOf = (code: string) => fields.find((each) => each.code === code)?.label[language] ?? code;
  return (
    <section className="mt-6" aria-labelledby={id}>
      <h3 id={id} className="heading">
        {t('data.constants.title')}
      </h3>
      <p className="mb-2 text-dns-14N-130 text-solid-gray-700">{t('data.constants.hint')}</p>
      <ul>
        {constants.map(({ field: code, value, used }) => (
          <li key={code} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1 text-dns-16N-130">
            <label className="flex min-w-48 items-center gap-2">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-key-900"
                checked={used}
                onChange={({ target }) => set(code, { used: target.checked })}
              />
              {labelOf(code)}
            </label>
            <input
              className="field w-56 max-w-full disabled:bg-solid-gray-50"
              aria-label={t('data.constants.value', { field: labelOf(code) })}
              value={value}
              disabled={!used}
              onChange={({ target }) => set(code, { value: target.value })}
            />
            <span className="text-dns-14N-130 text-solid-gray-700">
              {found.find((each) => each.field === code && each.value === value)?.place[language]}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex max-w-md items-end gap-3">
        <Select
          label={t('data.constants.add')}
          value={field}
          options={[
            { value: '', label: t('data.constants.choose') },
            ...free.map(({ code, label }) => ({ value: code, label: label[language] })),
          ]}
          onChange={setField}
        >
          <button
            type="button"
            className="button-plain shrink-0"
            disabled={field === ''}
            onClick={() => {
              onChange([...constants, { field, value: '', used: true }]);
              setField('');
            }}
          >
            {t('data.constants.addButton')}
          </button>
        </Select>
      </div>
    </section>
  );
}
