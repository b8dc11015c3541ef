// What is recorded of a project besides its domain and those who take part.
import { useTranslation } from 'react-i18next';
import { ChallengeLink } from '../../challenge/ChallengeLink.tsx';
import { CoordinatorLink } from '../../coordinator/CoordinatorLink.tsx';
import { day } from '../../parts/day.ts';
import { FactList } from '../../parts/FactList.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { listed } from '../../parts/listed.ts';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { isStaff } from '../../parts/viewer.ts';
import { FactsSection } from '../../record/FactsSection.tsx';
import type { Loaded } from '../../record/useRecord.ts';
import { FactsForm } from '../edit/FactsForm.tsx';
import type { Answer, Project } from './Project.ts';
import { subsidyNote } from './subsidyNote.ts';

/** Facts as pairs; those nobody has recorded are left out, but for those whose lack is worth knowing. */
export function ProjectFacts({ record: project, answer, catalogue, sections }: Loaded<Answer, Project>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { form, knownForm, districts, challenges, coordinations, deadline, budgetYen, subsidyYen } = project;
  const { profile: city } = answer;
  const role = useAtlas().data?.viewer.role;
  const seesCoordinators = role !== undefined && isStaff(role);
  const names = (items: readonly string[]) => listed(items, language);
  const yen = (value: number | null) =>
    value === null ? null : t('project.yen', { n: formatFigure(value, language) });
  const note = subsidyNote(project, city, t, language);
  return (
    <FactsSection
      sections={sections}
      form={(label, ends) => (
        <FactsForm {...{ label, project, catalogue, ...ends }} reload={sections.reload} />
      )}
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
          <FactList key="challenges" items={challenges} keyOf={({ id }) => id}>
            {(challenge) => <ChallengeLink {...challenge} />}
          </FactList>,
        ],
        [
          t('project.coordinators'),
          seesCoordinators && (
            <FactList items={coordinations} keyOf={({ coordinator, since }) => `${coordinator.id} ${since}`}>
              {({ coordinator, since, until }) => (
                <>
                  <CoordinatorLink {...coordinator} />{' '}
                  <span className="text-solid-gray-700">
                    {fiscalYears(since, until ?? project.endYear, t, language)}
                  </span>
                </>
              )}
            </FactList>
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
  );
}
