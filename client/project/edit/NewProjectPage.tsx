// The page on which a project is written down for the first time.
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type City, useCity } from '../../city/useCity.ts';
import { type Catalogue, useCatalogue } from '../../figure/useCatalogue.ts';
import type { Field } from '../../form/Field.ts';
import { NewRecord } from '../../form/NewRecord.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { ProjectForm } from './ProjectForm.tsx';
import { useProjectFields } from './useProjectFields.ts';
import { useProjectSaves } from './useProjectSaves.ts';

/** The page. */
export function NewProjectPage() {
  const { t } = useTranslation();
  const { data: atlas } = useAtlas();
  const city = useCity();
  const catalogue = useCatalogue();
  return (
    <NewRecord
      title={t('project.new')}
      mutation="createProject"
      back={
        <Link to="/projects" className="link">
          {t('project.toList')}
        </Link>
      }
      error={city.error ?? catalogue.error}
    >
      {atlas && city.data && catalogue.data && (
        <NewProject city={city.data} catalogue={catalogue.data} year={atlas.atlas.currentYear} />
      )}
    </NewRecord>
  );
}

interface NewProjectProps {
  city: City;
  catalogue: Catalogue;
  /** The fiscal year that it begins with unless another is given. */
  year: number;
}

function NewProject({ city, catalogue, year }: NewProjectProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
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
      label={t('project.new')}
      submit={t('record.create')}
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
      onSaved={({ id }) => void navigate({ to: '/projects/$id', params: { id } })}
      onCancel={() => void navigate({ to: '/projects' })}
    />
  );
}
