// Who takes part in a project, with what can be changed about it.
import { useTranslation } from 'react-i18next';
import { EditableTies, EditTie } from '../../form/EditableTies.tsx';
import type { Sections } from '../../form/Sections.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import { PartForm } from '../edit/PartForm.tsx';
import { partKey } from '../edit/partKey.ts';
import type { Project } from './Project.ts';

/** Principals under their role, leads first, each with the years of its part. */
export function Participants({ project, sections }: { project: Project; sections: Sections<Project> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mayEdit } = sections;
  const { participations } = project;
  const principals = new Set(participations.map(({ principal }) => principal.id)).size;
  const open = participations.find((part) => partKey(part) === sections.open);
  return (
    <EditableTies
      name="participants"
      title={t('panel.participants')}
      aside={
        principals > 0 && (
          <span className="text-dns-14N-130">
            {t('principals.count', { n: formatFigure(principals, language) })}
          </span>
        )
      }
      mayEdit={mayEdit}
      editing={{
        open: open ? partKey(open) : sections.open === 'add' ? 'add' : undefined,
        setOpen: sections.setOpen,
      }}
      add={t('project.addPart')}
      form={(onSaved, onCancel) => (
        <PartForm
          key={sections.open}
          project={project}
          part={open ?? null}
          onSaved={onSaved}
          onCancel={onCancel}
        />
      )}
    >
      {(openForm) => (
        <>
          {participations.length === 0 && <p className="text-dns-16N-130">{t('project.noParticipants')}</p>}
          {project.status === 'ACTIVE' && participations.every(({ role }) => role !== 'LEAD') && (
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
                  <li
                    key={partKey(part)}
                    className="border-t border-solid-gray-200 py-1 text-dns-16N-130 first:border-t-0"
                  >
                    {part === open && openForm ? (
                      openForm
                    ) : (
                      <span className="flex items-start justify-between gap-x-4">
                        <PrincipalLink {...part.principal} view={{}} />
                        <span className="flex shrink-0 gap-x-4 text-dns-14N-130">
                          <span className="text-solid-gray-700">
                            {fiscalYears(part.since, part.until ?? project.endYear, t, language)}
                          </span>
                          {mayEdit && (
                            <EditTie
                              name={part.principal.name}
                              id={partKey(part)}
                              onOpen={sections.setOpen}
                            />
                          )}
                        </span>
                      </span>
                    )}
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
