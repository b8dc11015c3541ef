// A form of nothing but fields.
import { RecordForm } from './RecordForm.tsx';
import { type RecordFormOptions, useRecordForm } from './useRecordForm.ts';

interface FieldsFormProps extends RecordFormOptions {
  /** What the form does, for those who hear it. */
  label: string;
  /** What its button says; that it saves where left out. */
  submit?: string;
}

/** The form from its fields, the record, and how it is saved. */
export function FieldsForm({ label, submit, ...options }: FieldsFormProps) {
  return <RecordForm form={useRecordForm(options)} label={label} {...(submit ? { submit } : {})} />;
}
