// Who takes part in a project, with what can be changed about it.
import { useTranslation } from 'react-i18next';
import { CountAside } from '../../figure/CountAside.tsx';
import { EditableTies } from '../../form/EditableTies.tsx';
import type { Editing } from '../../form/Sections.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import { PartForm } from '../edit/PartForm.tsx';
import { partKey } from '../edit/partKey.ts';
import type { Project } from './Project.ts';

/** Principals under their role, leads first, each with the years of its part. */
export function Participants({ project, sections }: { project: Project; sections: Editing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { participations } = project;
  const principals = new Set(participations.map(({ principal }) => principal.id)).size;
  // Where nobody takes part, that says more.
  const hasNoLead =
    project.status === 'ACTIVE' && principals > 0 && participations.every(({ role }) => role !== 'LEAD');
  return (
    <EditableTies
      {...{ sections, keyOf: partKey, ties: participations }}
      name="participants"
      title={t('panel.participants')}
      aside={
        principals > 0 && (
          <CountAside
            term="participation"
            text={t('principals.count', { n: formatFigure(principals, language) })}
          />
        )
      }
      addKey="add"
      add={t('project.addPart')}
      none={t('project.noParticipants')}
      nameOf={({ principal }) => principal.name}
      link={({ principal }) => <PrincipalLink {...principal} view={{}} />}
      about={({ since, until }) => (
        <span className="text-solid-gray-700">
          {fiscalYears(since, until ?? project.endYear, t, language)}
        </span>
      )}
      form={(part, ends) => <PartForm project={project} part={part} {...ends} />}
    >
      {(row) => (
        <>
          {hasNoLead && (
            <p
              data-no-lead=""
              className="mt-1 border-l-4 border-yellow-700 bg-yellow-50 px-3 py-2 text-dns-14N-130"
            >
              {t('project.noLead')}
            </p>
          )}
          {[...Map.groupBy(participations, ({ role }) => role)].map(([role, parts]) => (
            <div key={role} className="mt-3" data-role={role}>
              <h3 className="mb-1 heading">
                {t(`role.${role}`)} <span className="font-400 text-solid-gray-700">{parts.length}</span>
              </h3>
              <ul>
                {parts.map((part) => (
                  <li key={partKey(part)} className="border-t border-solid-gray-200 py-1 first:border-t-0">
                    {row(part)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
    </EditableTies>
  );
}
