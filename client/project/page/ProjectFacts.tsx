// What is recorded of a project besides its domain and those who take part.
import { useTranslation } from 'react-i18next';
import { ChallengeLink } from '../../challenge/ChallengeLink.tsx';
import { CoordinatorLink } from '../../coordinator/CoordinatorLink.tsx';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { EditSection } from '../../form/EditSection.tsx';
import type { Sections } from '../../form/Sections.ts';
import { day } from '../../parts/day.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { FactsForm } from '../edit/FactsForm.tsx';
import type { City, Project } from './Project.ts';
import { subsidyNote } from './subsidyNote.ts';

interface ProjectFactsProps {
  project: Project;
  city: City;
  catalogue: Catalogue;
  sections: Sections<Project>;
}

/** Facts as pairs; those nobody has recorded are left out, but for form, field and district, whose lack is worth knowing. */
export function ProjectFacts({ project, city, catalogue, sections }: ProjectFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { form, knownForm, districts, challenges, coordinations, deadline, budgetYen, subsidyYen } = project;
  const names = (items: readonly string[]) => listed(items, language);
  const yen = (value: number | null) =>
    value === null ? null : t('project.yen', { n: formatFigure(value, language) });
  const note = subsidyNote(project, city, t, language);
  return (
    <EditSection
      name="facts"
      title={t('record.facts')}
      mayEdit={sections.mayEdit}
      isOpen={sections.open === 'facts'}
      onOpen={() => sections.setOpen('facts')}
      onClose={() => sections.setOpen(undefined)}
      form={(onSaved, onCancel) => (
        <FactsForm
          project={project}
          catalogue={catalogue}
          reload={sections.reload}
          onSaved={onSaved}
          onCancel={onCancel}
        />
      )}
    >
      <Facts
        facts={[
          [
            t('panel.form'),
            form === null ? (
              t('panel.unknown')
            ) : knownForm ? (
              <>
                {knownForm.label[language]}
                {knownForm.effect && (
                  <span className="block text-solid-gray-700">{knownForm.effect[language]}</span>
                )}
              </>
            ) : (
              <>
                <span lang="ja">{form}</span>
                <span className="block text-error-2">
                  {t('project.formUnknown', { city: city.name[language] })}
                </span>
              </>
            ),
          ],
          [t('panel.fields'), fieldNames(project.fields, catalogue.fields, language) || t('panel.unknown')],
          [t('panel.districts'), names(districts.map(({ name }) => name)) || t('panel.unknown')],
          [
            t('project.challenges'),
            challenges.length > 0 && (
              <ul>
                {challenges.map((challenge) => (
                  <li key={challenge.id}>
                    <ChallengeLink {...challenge} />
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            t('project.coordinators'),
            coordinations.length > 0 && (
              <ul>
                {coordinations.map(({ coordinator, since, until }) => (
                  <li key={`${coordinator.id} ${since}`}>
                    <CoordinatorLink {...coordinator} />{' '}
                    <span className="text-solid-gray-700">
                      {fiscalYears(since, until ?? project.endYear, t, language)}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          ],
          [t('project.deadline'), deadline && day(deadline, language)],
          [t('project.budget'), yen(budgetYen)],
          [
            t('project.subsidy'),
            (subsidyYen !== null || note) && (
              <>
                {yen(subsidyYen)}
                {note && <span className="block text-solid-gray-700">{note}</span>}
              </>
            ),
          ],
          [t('principal.aliases'), names(project.aliases)],
        ]}
      />
    </EditSection>
  );
}
