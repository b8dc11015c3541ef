// Text, numbers, years and days.
import { useTranslation } from 'react-i18next';
import { fiscalYear } from '../parts/fiscalYear.ts';
import type { NumberField, TextField } from './Field.ts';
import type { InputProps } from './FieldFrame.tsx';
import { readYear } from './readYear.ts';

interface TextInputProps extends InputProps {
  field: TextField | NumberField;
  value: string;
  onChange: (value: string) => void;
}

const keyboards = { number: 'numeric', year: 'text', date: 'text', text: 'text', longText: 'text' } as const;

/** One line or several; beside a year stands how it was read. */
export function TextInput({ field, value, onChange, ...props }: TextInputProps) {
  const { t } = useTranslation();
  if (field.kind === 'longText')
    return (
      <textarea
        {...props}
        className="field block min-h-24 w-full py-2"
        rows={Math.min(12, Math.max(3, value.split('\n').length + 1))}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const isShort = field.kind !== 'text';
  const year = field.kind === 'year' ? readYear(value) : null;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <input
        {...props}
        type={field.kind === 'date' ? 'date' : 'text'}
        inputMode={(field.kind === 'text' && field.keyboard) || keyboards[field.kind]}
        autoComplete="off"
        className={`field ${isShort ? 'w-44' : 'w-full'}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {'unit' in field && field.unit && <span className="text-dns-16N-130">{field.unit}</span>}
      {year !== null && (
        <span aria-live="polite" className="text-dns-14N-130 text-solid-gray-700">
          {fiscalYear(year, t)}
        </span>
      )}
    </span>
  );
}
