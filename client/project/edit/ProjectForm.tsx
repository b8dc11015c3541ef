// The form of a project: a new one, or a part of one that there is.
import type { City } from '../../city/useCity.ts';
import type { FieldGroup } from '../../form/Field.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { type RecordFormOptions, useRecordForm } from '../../form/useRecordForm.ts';
import { CityGuide } from './CityGuide.tsx';
import { FormHelp } from './FormHelp.tsx';
import { SubsidyHelp } from './SubsidyHelp.tsx';

interface ProjectFormProps extends RecordFormOptions {
  label: string;
  /** What its button says; that it saves where left out. */
  submit?: string;
  city: City;
  groups: readonly FieldGroup[];
  /** Whether the city's guidance stands above the fields. */
  hasGuide?: boolean;
}

/** The fields with the city's help. */
export function ProjectForm({ label, submit, city, hasGuide, ...options }: ProjectFormProps) {
  const form = useRecordForm(options);
  const { form: chosen, subsidySince: since } = form.values;
  return (
    <>
      {hasGuide && <CityGuide city={city} />}
      <RecordForm
        form={form}
        label={label}
        {...(submit ? { submit } : {})}
        below={{
          form: typeof chosen === 'string' && <FormHelp city={city} form={chosen} />,
          subsidySince: typeof since === 'string' && <SubsidyHelp city={city} since={since} />,
        }}
      />
    </>
  );
}
