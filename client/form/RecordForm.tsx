// A form: its fields in groups, what is wrong above them, and the ways out below.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictChoice } from './ConflictChoice.tsx';
import type { Field, FieldGroup } from './Field.ts';
import { FieldInput } from './FieldInput.tsx';
import { LeaveGuard } from './LeaveGuard.tsx';
import { Refused } from './Refused.tsx';
import type { RecordFormState } from './useRecordForm.ts';

interface RecordFormProps {
  form: RecordFormState;
  /** What the form does, for those who hear it. */
  label: string;
  /** What its button says; that it saves where left out. */
  submit?: string;
  /** What stands below a field, by its name. */
  below?: Readonly<Record<string, ReactNode>>;
}

/** The form; a conflict takes its place until it is settled, with all that was typed kept. */
export function RecordForm({ form, label, submit, below }: RecordFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    <>
      <LeaveGuard isUnsaved={form.isUnsaved} />
      {form.conflict && <ConflictChoice conflict={form.conflict} form={form} />}
      <form
        ref={place}
        noValidate
        aria-label={label}
        className={form.conflict ? 'hidden' : 'mt-3'}
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <Refused form={form} id={id} />
        {form.groups.map((group) => (
          <Group key={group.title ?? ''} group={group}>
            {group.fields.map((field) => (
              <div
                key={field.name}
                className={`min-w-0 ${isNarrow(field) && !below?.[field.name] ? '' : 'sm:col-span-2'}`}
              >
                <FieldInput
                  id={`${id}-${field.name}`}
                  field={field}
                  value={form.values[field.name]!}
                  fault={form.faults[field.name]}
                  onChange={(value) => form.set(field.name, value)}
                />
                {below?.[field.name]}
              </div>
            ))}
          </Group>
        ))}
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <button type="submit" className="button-main">
            {submit ?? t('form.save')}
          </button>
          <button type="button" className="button-plain" onClick={form.cancel}>
            {t('form.cancel')}
          </button>
          <span role="status" className="text-dns-14N-130">
            {form.isSaving && t('form.saving')}
          </span>
        </div>
      </form>
    </>
  );
}

/** Whether two such fields stand side by side where there is room. */
function isNarrow({ kind }: Field): boolean {
  return kind !== 'longText' && kind !== 'choices' && kind !== 'records' && kind !== 'tags';
}

function Group({ group: { title }, children }: { group: FieldGroup; children: ReactNode }) {
  const fields = <div className="grid max-w-3xl gap-x-6 gap-y-5 pt-3 sm:grid-cols-2">{children}</div>;
  if (!title) return fields;
  return (
    <fieldset className="mt-6 min-w-0 border-t border-solid-gray-300 pt-4 first:mt-0">
      <legend className="float-left w-full text-std-18B-160">{title}</legend>
      <div className="clear-both pt-px">{fields}</div>
    </fieldset>
  );
}
