// Which projects a coordinator looks after.
import { useTranslation } from 'react-i18next';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import { ProjectLink } from '../../project/ProjectLink.tsx';
import type { Coordinator } from './Coordinator.ts';

/** Projects, latest first, with the years and how far each is. */
export function Coordinated({ coordinates }: Pick<Coordinator, 'coordinates'>) {
  const { t } = useTranslation();
  return (
    <PageSection
      id="coordinates"
      title={t('coordinator.coordinates')}
      aside={<span className="text-dns-14N-130">{t('project.count', { n: coordinates.length })}</span>}
    >
      {coordinates.length === 0 && <p className="text-dns-16N-130">{t('coordinator.coordinatesNone')}</p>}
      <ShortList items={coordinates} keyOf={({ project, since }) => `${project.id} ${since}`}>
        {({ project, since, until }) => (
          <span className="flex flex-wrap items-start justify-between gap-x-4">
            <span className="text-dns-16N-130">
              <ProjectLink {...project} />
            </span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {t(`projectStatus.${project.projectStatus}`)} {fiscalYears(since, until ?? project.endYear, t)}
            </span>
          </span>
        )}
      </ShortList>
    </PageSection>
  );
}
