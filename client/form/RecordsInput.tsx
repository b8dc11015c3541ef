// Other records, found by name or kana.
import { useRef } from 'react';
import { Chips } from './Chips.tsx';
import type { Picked, RecordsField } from './Field.ts';
import type { InputProps } from './FieldFrame.tsx';
import { RecordSearch } from './RecordSearch.tsx';

interface RecordsInputProps extends InputProps {
  field: RecordsField;
  value: readonly Picked[];
  onChange: (value: Picked[]) => void;
}

/** The records there are, and a box that finds the next; of a single one the next takes its place. */
export function RecordsInput({ field, value, onChange, ...props }: RecordsInputProps) {
  const box = useRef<HTMLInputElement>(null);
  const pick = (picked: Picked) => {
    if (field.single) onChange([picked]);
    else if (!value.some(({ id }) => id === picked.id)) onChange([...value, picked]);
  };
  return (
    <>
      <Chips
        label={field.label}
        items={value}
        onRemove={(id) => {
          onChange(value.filter((other) => other.id !== id));
          box.current?.focus();
        }}
      />
      <RecordSearch {...props} label={field.label} type={field.type} box={box} onPick={pick} />
    </>
  );
}
