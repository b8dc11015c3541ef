// One of a few, shown side by side.
import { useId } from 'react';

interface SegmentsProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Whether the label is only heard, where the options speak for themselves. */
  quiet?: boolean;
}

/** Radio buttons that look like one bar. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={props.quiet ? 'sr-only' : 'heading mb-1'}>{props.label}</legend>
      <div className="flex rounded-8 border border-solid-gray-600 bg-white">
        {props.options.map(({ value, label }) => (
          <label
            key={value}
            className="flex-1 border-l border-solid-gray-600 px-3 py-2 text-center text-oln-14N-100 whitespace-nowrap first:rounded-l-8 first:border-l-0 last:rounded-r-8 hover:underline has-checked:bg-key-900 has-checked:font-700 has-checked:text-white has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
