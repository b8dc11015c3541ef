// In which projects a principal takes part.
import { useTranslation } from 'react-i18next';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { years } from '../../parts/years.ts';
import { byYear } from './byYear.ts';
import type { Principal } from './Principal.ts';

/** All its projects, whatever years are looked at, under the year in which it joined them. */
export function Projects({ participations }: { participations: Principal['participations'] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="projects" className="mt-8">
      <h2 id="projects" className="text-std-20B-150">
        {t('principal.projects')}
      </h2>
      {participations.length === 0 ? (
        <p className="mt-1 text-dns-14N-130">{t('panel.projectsNone')}</p>
      ) : (
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{t('principal.projectsHint')}</p>
      )}
      {byYear(participations).map(([year, joined]) => (
        <div key={year}>
          <h3 className="mt-3 mb-1 text-std-16B-170">{fiscalYear(year, t)}</h3>
          <ShortList items={joined} keyOf={({ project, role }) => `${project.id} ${role}`}>
            {({ project, role, since, until }) => (
              <>
                <span lang="ja" className="block">
                  {project.name}
                </span>
                <span className="block text-solid-gray-700">
                  {[
                    t(`role.${role}`),
                    years(since, until ?? project.endYear, t),
                    project.form,
                    project.domain.domain &&
                      `${project.domain.domain} ${t(`domain.${project.domain.domain}`)}`,
                    project.projectStatus !== 'ACTIVE' && t(`status.${project.projectStatus}`),
                  ]
                    .filter(Boolean)
                    .join('・')}
                </span>
              </>
            )}
          </ShortList>
        </div>
      ))}
    </section>
  );
}
