// The input of a field, by its kind.
import { ChoiceInput } from './ChoiceInput.tsx';
import { ChoicesInput } from './ChoicesInput.tsx';
import type { Field, FieldValue, Picked } from './Field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { Fault } from './faults.ts';
import { RecordsInput } from './RecordsInput.tsx';
import { SwitchInput } from './SwitchInput.tsx';
import { TagsInput } from './TagsInput.tsx';
import { TextInput } from './TextInput.tsx';

interface FieldInputProps {
  id: string;
  field: Field;
  value: FieldValue;
  fault: Fault | undefined;
  onChange: (value: FieldValue) => void;
}

/** The input in its frame. */
export function FieldInput({ id, field, value, fault, onChange }: FieldInputProps) {
  const isGroup = field.kind === 'choices';
  return (
    <FieldFrame id={id} field={field} fault={fault} isGroup={isGroup}>
      {(props) => {
        switch (field.kind) {
          case 'choice':
            return <ChoiceInput {...props} field={field} value={value as string} onChange={onChange} />;
          case 'choices':
            return <ChoicesInput {...props} field={field} value={value as string[]} onChange={onChange} />;
          case 'switch':
            return <SwitchInput {...props} field={field} value={value as boolean} onChange={onChange} />;
          case 'tags':
            return <TagsInput {...props} field={field} value={value as string[]} onChange={onChange} />;
          case 'records':
            return <RecordsInput {...props} field={field} value={value as Picked[]} onChange={onChange} />;
          default:
            return <TextInput {...props} field={field} value={value as string} onChange={onChange} />;
        }
      }}
    </FieldFrame>
  );
}
