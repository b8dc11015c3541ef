// The form of a project's facts.
import { useTranslation } from 'react-i18next';
import { useCity } from '../../city/useCity.ts';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import type { Saved } from '../../form/useRecordForm.ts';
import { Loading } from '../../parts/Loading.tsx';
import type { Project } from '../page/Project.ts';
import { ProjectForm } from './ProjectForm.tsx';
import { useProjectFields } from './useProjectFields.ts';
import { useProjectSaves } from './useProjectSaves.ts';

interface FactsFormProps {
  project: Project;
  catalogue: Pick<Catalogue, 'fields'>;
  reload: () => Promise<Project | null | undefined>;
  onSaved: (saved: Saved) => void;
  onCancel: () => void;
}

/** The form, once the city's words are there. */
export function FactsForm(props: FactsFormProps) {
  const { data } = useCity();
  return data ? <Fields {...props} city={data} /> : <Loading />;
}

type City = NonNullable<ReturnType<typeof useCity>['data']>;

function Fields({ project, catalogue, reload, onSaved, onCancel, city }: FactsFormProps & { city: City }) {
  const { t } = useTranslation();
  const { update } = useProjectSaves();
  const { facts } = useProjectFields(city, catalogue);
  return (
    <ProjectForm
      label={t('form.editWhat', { what: t('record.facts') })}
      city={city}
      hasGuide
      groups={facts}
      record={{ ...project }}
      save={(input, revision) => update(project.id, input, revision)}
      reload={async () => {
        const now = await reload();
        return now && { ...now };
      }}
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}
