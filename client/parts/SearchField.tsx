// A text box that narrows what stands below it.
interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  /** Whether the label is only heard, where the placeholder says the same. */
  quiet?: boolean;
  onChange: (text: string) => void;
}

/** The box with its label above. */
export function SearchField({ label, placeholder, value, quiet, onChange }: SearchFieldProps) {
  return (
    <label className="block min-w-0">
      <span className={quiet ? 'sr-only' : 'heading mb-1 block'}>{label}</span>
      <input
        type="search"
        className="field w-full"
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
