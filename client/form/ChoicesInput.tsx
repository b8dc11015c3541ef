// Several of a list.
import type { ChoicesField } from './Field.ts';
import type { InputProps } from './FieldFrame.tsx';

interface ChoicesInputProps extends InputProps {
  field: ChoicesField;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** A box to tick for each option; values that the list lacks come last. */
export function ChoicesInput({ id, field, value, onChange }: ChoicesInputProps) {
  const unknown = value.filter((each) => !field.options.some((option) => option.value === each));
  const options = [...field.options, ...unknown.map((each) => ({ value: each, label: each }))];
  const toggle = (each: string) =>
    onChange(value.includes(each) ? value.filter((other) => other !== each) : [...value, each]);
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-3">
      {options.map((option, place) => (
        <li key={option.value}>
          <label className="flex min-h-9 items-start gap-2 rounded-4 py-1.5 pr-1 text-dns-14N-130 hover:bg-solid-gray-50">
            <input
              id={place === 0 ? id : undefined}
              type="checkbox"
              className="size-5 shrink-0 accent-key-900"
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span className="pt-px">{option.label}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
