// The form of a domain that is set by hand.
import { useTranslation } from 'react-i18next';
import { type City, useCity } from '../../city/useCity.ts';
import { type Catalogue, useCatalogue } from '../../figure/useCatalogue.ts';
import { TakeOut } from '../../form/TakeOut.tsx';
import type { FormEnds } from '../../form/useRecordForm.ts';
import { Loading } from '../../parts/Loading.tsx';
import type { Project } from '../page/Project.ts';
import { ProjectForm } from './ProjectForm.tsx';
import { setByHand } from './setByHand.ts';
import { useProjectFields } from './useProjectFields.ts';
import { useProjectSaves } from './useProjectSaves.ts';

interface DomainFormProps extends FormEnds {
  project: Project;
  reload: () => Promise<Project | null | undefined>;
}

/** What stands in the form. */
const recordOf = ({ id, revision, domain }: Project) => ({ id, revision, ...setByHand(domain) });

/** Domain and reason; where there is one already, the way back to what form and sectors say. */
export function DomainForm(props: DomainFormProps) {
  const city = useCity();
  const catalogue = useCatalogue();
  if (!city.data || !catalogue.data) return <Loading />;
  return <Fields {...props} city={city.data} catalogue={catalogue.data} />;
}

interface FieldsProps extends DomainFormProps {
  city: City;
  catalogue: Catalogue;
}

function Fields({ project, reload, city, catalogue, ...ends }: FieldsProps) {
  const { t } = useTranslation();
  const { update } = useProjectSaves();
  const { domain } = useProjectFields(city, catalogue);
  return (
    <>
      <ProjectForm
        label={t('form.editWhat', { what: t('project.domain') })}
        city={city}
        groups={domain}
        record={recordOf(project)}
        save={(input, revision) => update(project.id, input, revision)}
        reload={async () => {
          const now = await reload();
          return now && recordOf(now);
        }}
        {...ends}
      />
      {project.domain.source === 'MANUAL' && (
        <div className="mt-4">
          <TakeOut
            label={t('project.takeDomainBack')}
            question={t('project.takeDomainBackQuestion')}
            takeOut={async () =>
              ends.onSaved(await update(project.id, { domain: null, domainReason: null }, project.revision))
            }
          />
        </div>
      )}
    </>
  );
}
