// The form of a project's facts.
import { type City, useCity } from '../../city/useCity.ts';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import type { FormEnds } from '../../form/useRecordForm.ts';
import { Loading } from '../../parts/Loading.tsx';
import type { Project } from '../page/Project.ts';
import { ProjectForm } from './ProjectForm.tsx';
import { useProjectFields } from './useProjectFields.ts';
import { useProjectSaves } from './useProjectSaves.ts';

interface FactsFormProps extends FormEnds {
  project: Project;
  label: string;
  catalogue: Pick<Catalogue, 'fields'>;
  reload: () => Promise<Project | null | undefined>;
}

/** The form, once the city's words are there. */
export function FactsForm(props: FactsFormProps) {
  const { data } = useCity();
  return data ? <Fields {...props} city={data} /> : <Loading />;
}

function Fields({ project, catalogue, city, ...form }: FactsFormProps & { city: City }) {
  const { update } = useProjectSaves();
  const { facts } = useProjectFields(city, catalogue);
  return (
    <ProjectForm
      {...form}
      city={city}
      hasGuide
      groups={facts}
      record={project}
      save={(input, revision) => update(project.id, input, revision)}
    />
  );
}
