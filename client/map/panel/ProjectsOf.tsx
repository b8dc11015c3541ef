// The projects a principal takes part in.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ShortList } from '../../parts/ShortList.tsx';
import { years } from '../../parts/years.ts';
import type { SelectedPrincipal } from './SelectedNode.ts';

/** Projects with role, years, form and domain, latest first. */
export function ProjectsOf({ participations }: { participations: SelectedPrincipal['participations'] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className="mt-4 mb-1 text-std-16B-170">{t('panel.projects')}</h3>
      {participations.length === 0 && <p className="text-dns-14N-130">{t('panel.projectsNone')}</p>}
      <ShortList
        items={participations}
        keyOf={({ project, role, since }) => `${project.id} ${role} ${since}`}
      >
        {({ project, role, since, until }) => (
          <>
            <Link to="/projects/$id" params={{ id: project.id }} lang="ja" className="link">
              {project.name}
            </Link>
            <span className="block text-solid-gray-700">
              {[
                t(`role.${role}`),
                years(since, until ?? project.endYear, t),
                project.form,
                project.domain.domain && `${project.domain.domain} ${t(`domain.${project.domain.domain}`)}`,
              ]
                .filter(Boolean)
                .join('・')}
            </span>
          </>
        )}
      </ShortList>
    </>
  );
}
