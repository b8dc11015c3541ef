// Who takes part in a project.
import { useTranslation } from 'react-i18next';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import type { Project } from './Project.ts';

type Participation = Project['participations'][number];

/** Parts by role, in the order of the API: leads first. */
function byRole(participations: readonly Participation[]) {
  return [...Map.groupBy(participations, ({ role }) => role)];
}

/** Principals under their role, each with the years of its part. */
export function Participants({ project }: { project: Project }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { participations, endYear } = project;
  const principals = new Set(participations.map(({ principal }) => principal.id)).size;
  return (
    <PageSection
      id="participants"
      title={t('panel.participants')}
      aside={
        principals > 0 && (
          <span className="text-dns-14N-130">
            {t('principals.count', { n: formatFigure(principals, language) })}
          </span>
        )
      }
    >
      {participations.length === 0 && <p className="text-dns-16N-130">{t('project.noParticipants')}</p>}
      {byRole(participations).map(([role, parts]) => (
        <div key={role} className="mt-3" data-role={role}>
          <h3 className="mb-1 heading">
            {t(`role.${role}`)} <span className="font-400 text-solid-gray-700">{parts.length}</span>
          </h3>
          <ShortList items={parts} keyOf={({ principal, since }) => `${principal.id} ${since}`}>
            {({ principal, since, until }) => (
              <span className="flex flex-wrap items-start justify-between gap-x-4 text-dns-16N-130">
                <PrincipalLink {...principal} view={{}} />
                <span className="text-dns-14N-130 whitespace-nowrap text-solid-gray-700">
                  {fiscalYears(since, until ?? endYear, t)}
                </span>
              </span>
            )}
          </ShortList>
        </div>
      ))}
    </PageSection>
  );
}
