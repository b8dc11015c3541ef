// The page on which a project is written down for the first time.
import { useTranslation } from 'react-i18next';
import { type City, useCity } from '../../city/useCity.ts';
import type { Field } from '../../form/Field.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { type NewForm, NewRecord } from '../../record/NewRecord.tsx';
import { ProjectForm } from './ProjectForm.tsx';
import { useProjectFields } from './useProjectFields.ts';
import { useProjectSaves } from './useProjectSaves.ts';

/** The page; the form is there once the city's words are. */
export function NewProjectPage() {
  const { data: city, error, refetch } = useCity();
  return (
    <NewRecord type="PROJECT">
      {(given) =>
        city ? (
          <NewProject {...given} city={city} />
        ) : error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Loading />
        )
      }
    </NewRecord>
  );
}

function NewProject({ catalogue, year, form, city }: NewForm & { city: City }) {
  const { t } = useTranslation();
  const { create } = useProjectSaves();
  const [facts, ...rest] = useProjectFields(city, catalogue).facts;
  const leads: Field = {
    kind: 'records',
    type: 'PRINCIPAL',
    name: 'leads',
    label: t('project.leads'),
    rule: t('project.rule.leads'),
  };
  return (
    <ProjectForm
      {...form}
      city={city}
      hasGuide
      groups={[{ fields: [...facts.fields, leads] }, ...rest]}
      record={{ status: 'ACTIVE', startYear: year }}
      save={({ leads: chosen, ...input }) => {
        const principals = (chosen ?? []) as string[];
        return create({
          ...input,
          participations: principals.map((principal) => ({ principal, role: 'LEAD' })),
        });
      }}
    />
  );
}
