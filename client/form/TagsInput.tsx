// Texts of one's own, one after another.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from './Chips.tsx';
import type { TagsField } from './Field.ts';
import type { InputProps } from './FieldFrame.tsx';

interface TagsInputProps extends InputProps {
  field: TagsField;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** The texts there are, and a box for the next; what still stands in the box when it is left is put in too. */
export function TagsInput({ field, value, onChange, ...props }: TagsInputProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const add = () => {
    const tag = text.trim();
    setText('');
    if (tag !== '' && !value.includes(tag)) onChange([...value, tag]);
  };
  return (
    <>
      <Chips
        label={field.label}
        items={value.map((tag) => ({ id: tag, name: tag }))}
        onRemove={(tag) => {
          onChange(value.filter((other) => other !== tag));
          box.current?.focus();
        }}
      />
      <span className="flex gap-2">
        <input
          {...props}
          ref={box}
          type="text"
          autoComplete="off"
          className="field w-full min-w-0"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            // While an input method puts a word together, Enter belongs to it.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className="button-plain shrink-0" onClick={() => box.current?.focus()}>
          {t('form.add')}
        </button>
      </span>
    </>
  );
}
