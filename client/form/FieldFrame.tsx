// What stands around every field: its name, its rule, and what is wrong with it.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultText } from './FaultText.tsx';
import type { Field } from './Field.ts';
import type { Fault } from './faults.ts';

/** What a field's input needs to be told apart by, and to be heard with its rule and fault. */
export interface InputProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

interface FieldFrameProps {
  id: string;
  field: Field;
  fault: Fault | undefined;
  /** Whether the field is several inputs under one name. */
  isGroup?: boolean;
  children: (props: InputProps) => ReactNode;
}

/** The name above, the rule below it, then the input, then the fault. */
export function FieldFrame({ id, field, fault, isGroup, children }: FieldFrameProps) {
  const { t } = useTranslation();
  const { label, rule, required } = field;
  const [ruleId, faultId] = [`${id}-rule`, `${id}-fault`];
  const described = [rule && ruleId, fault && faultId].filter(Boolean).join(' ') || undefined;
  const name = (
    <>
      {label}
      {required && <span className="ml-2 text-dns-14N-130 text-error-2">{t('form.required')}</span>}
    </>
  );
  const about = rule && (
    <p id={ruleId} className="mt-0.5 text-dns-14N-130 text-solid-gray-700">
      {rule}
    </p>
  );
  const wrong = fault && (
    <p id={faultId} className="mt-1 text-dns-14B-130 text-error-2">
      <FaultText fault={fault} />
    </p>
  );
  const edge = fault ? 'border-l-4 border-error-1 pl-3' : '';
  const props: InputProps = {
    id,
    'aria-describedby': described,
    'aria-invalid': fault ? true : undefined,
    'aria-required': required ? true : undefined,
  };
  if (isGroup)
    return (
      <fieldset data-field={field.name} className={`min-w-0 ${edge}`} aria-describedby={described}>
        <legend className="heading">{name}</legend>
        {about}
        <div className="mt-1.5">{children(props)}</div>
        {wrong}
      </fieldset>
    );
  return (
    <div data-field={field.name} className={`min-w-0 ${edge}`}>
      <label htmlFor={id} className="heading block">
        {name}
      </label>
      {about}
      <div className="mt-1.5">{children(props)}</div>
      {wrong}
    </div>
  );
}
