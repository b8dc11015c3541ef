// One of a list.
import type { ChoiceField } from './Field.ts';
import type { InputProps } from './FieldFrame.tsx';

interface ChoiceInputProps extends InputProps {
  field: ChoiceField;
  value: string;
  onChange: (value: string) => void;
}

/** The browser's own list, in groups where the options have them. A value that the list lacks stays choosable. */
export function ChoiceInput({ field, value, onChange, ...props }: ChoiceInputProps) {
  const { options, none } = field;
  const isKnown = value === '' || options.some((option) => option.value === value);
  const groups = [...Map.groupBy(options, ({ group }) => group)];
  return (
    <select
      {...props}
      className="field w-full"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {(none !== undefined || value === '') && <option value="">{none}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {groups.map(([group, members]) => {
        const items = members.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ));
        return group === undefined ? (
          items
        ) : (
          <optgroup key={group} label={group}>
            {items}
          </optgroup>
        );
      })}
    </select>
  );
}
