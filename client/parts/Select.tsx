// One of many, from the browser's own list.
import type { ReactNode } from 'react';

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  /** Whether the label is only heard. */
  quiet?: boolean;
  /** Stands right of the list. */
  children?: ReactNode;
}

/** A list with its label above. */
export function Select({ label, value, options, onChange, quiet, children }: SelectProps) {
  return (
    <label className="block min-w-0 flex-1">
      <span className={quiet ? 'sr-only' : 'heading mb-1 block'}>{label}</span>
      <span className="flex items-center gap-2">
        <select
          className="field w-full min-w-0"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        {children}
      </span>
    </label>
  );
}
