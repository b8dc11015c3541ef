// Which projects address a challenge.
import { useTranslation } from 'react-i18next';
import { CountAside } from '../../figure/CountAside.tsx';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { ProjectLink } from '../../project/ProjectLink.tsx';
import type { Challenge } from './Challenge.ts';

/** Projects, latest first, with the years and how far each is. */
export function AddressedBy({ projects }: Pick<Challenge, 'projects'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const latest = projects.toSorted((a, b) => b.startYear - a.startYear);
  return (
    <PageSection
      id="projects"
      title={t('challenge.projects')}
      aside={<CountAside term="challenge" text={t('project.count', { n: projects.length })} />}
    >
      {projects.length === 0 && <p className="text-dns-16N-130">{t('challenge.projectsNone')}</p>}
      <ShortList items={latest} keyOf={({ id }) => id}>
        {({ id, name, startYear, endYear, projectStatus }) => (
          <span className="flex flex-wrap items-start justify-between gap-x-4">
            <span className="text-dns-16N-130">
              <ProjectLink id={id} name={name} />
            </span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {t(`projectStatus.${projectStatus}`)} {fiscalYears(startYear, endYear, t, language)}
            </span>
          </span>
        )}
      </ShortList>
    </PageSection>
  );
}
