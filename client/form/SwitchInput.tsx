// Yes or no.
import type { SwitchField } from './Field.ts';
import type { InputProps } from './FieldFrame.tsx';

interface SwitchInputProps extends InputProps {
  field: SwitchField;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** A box to tick, with what the tick says. */
export function SwitchInput({ field, value, onChange, ...props }: SwitchInputProps) {
  const { 'aria-required': _, ...box } = props;
  return (
    <span className="flex min-h-9 items-start gap-2 py-1.5 text-dns-16N-130">
      <input
        {...box}
        type="checkbox"
        className="size-5 shrink-0 accent-key-900"
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
      {/* The box has its name from the label above. */}
      <span aria-hidden="true">{field.text}</span>
    </span>
  );
}
