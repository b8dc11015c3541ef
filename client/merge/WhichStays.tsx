// Chooses which of two records stays.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../form/Field.ts';
import { readValue } from '../form/values.ts';
import { valueText } from '../form/valueText.ts';
import type { MergedRecord } from './MergeKind.ts';

interface WhichStaysProps {
  kept: MergedRecord;
  absorbed: MergedRecord;
  /** Id of the one that is chosen. */
  keep: string;
  /** Fields that tell the two apart. */
  fields: readonly Field[];
  onChoose: (keep: string) => void;
}

/** Both by name, in an order that does not change with the choice. */
export function WhichStays({ kept, absorbed, keep, fields, onChoose }: WhichStaysProps) {
  const { t } = useTranslation();
  const [first] = useState(kept.id);
  const both = kept.id === first ? [kept, absorbed] : [absorbed, kept];
  const about = ({ said }: MergedRecord) =>
    fields
      .map((field) => valueText(field, readValue(field, said[field.name]), t, '・'))
      .filter((text) => text !== null);
  return (
    <fieldset className="mt-5">
      <legend className="heading">{t('merge.which')}</legend>
      <div className="mt-2 grid max-w-3xl gap-3 sm:grid-cols-2">
        {both.map((record) => (
          <label
            key={record.id}
            className="flex cursor-pointer items-start gap-3 rounded-8 border border-solid-gray-420 p-3 has-checked:border-key-900 has-checked:bg-key-50"
          >
            <input
              type="radio"
              name="which-stays"
              className="mt-0.5 size-5 shrink-0 accent-key-900"
              checked={record.id === keep}
              onChange={() => onChoose(record.id)}
            />
            <span lang="ja" className="min-w-0">
              <span className="block text-dns-16B-130 break-words">{record.name}</span>
              <span className="block text-dns-14N-130 text-solid-gray-700">{about(record).join('／')}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
