// Which projects a coordinator looks after, with what can be changed about it.
import { useTranslation } from 'react-i18next';
import { EditableTies, EditTie } from '../../form/EditableTies.tsx';
import type { Sections } from '../../form/Sections.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { ProjectLink } from '../../project/ProjectLink.tsx';
import { CoordinatesForm } from '../edit/CoordinatesForm.tsx';
import type { Coordinator } from './Coordinator.ts';

interface CoordinatedProps {
  coordinator: Coordinator;
  sections: Sections<Coordinator>;
}

const keyOf = ({ project, since }: Coordinator['coordinates'][number]) =>
  `coordinates.${project.id}.${since}`;

/** Projects, latest first, with the years and how far each is. */
export function Coordinated({ coordinator, sections }: CoordinatedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = coordinator;
  const { mayEdit, setOpen } = sections;
  const open = coordinates.find((each) => keyOf(each) === sections.open);
  const opened = open ? keyOf(open) : sections.open === 'addCoordinated' ? 'add' : undefined;
  return (
    <EditableTies
      name="coordinates"
      title={t('coordinator.coordinates')}
      aside={<span className="text-dns-14N-130">{t('project.count', { n: coordinates.length })}</span>}
      mayEdit={mayEdit}
      editing={{ open: opened, setOpen: (key) => setOpen(key === 'add' ? 'addCoordinated' : key) }}
      add={t('coordinator.addCoordinated')}
      form={(onSaved, onCancel) => (
        <CoordinatesForm
          key={opened}
          coordinator={coordinator}
          coordinated={open ?? null}
          onSaved={onSaved}
          onCancel={onCancel}
        />
      )}
    >
      {(openForm) => (
        <>
          {coordinates.length === 0 && <p className="text-dns-16N-130">{t('coordinator.coordinatesNone')}</p>}
          <ShortList items={coordinates} keyOf={keyOf} kept={open}>
            {(each) =>
              each === open && openForm ? (
                openForm
              ) : (
                <span className="flex items-start justify-between gap-x-4">
                  <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
                    <span className="text-dns-16N-130">
                      <ProjectLink id={each.project.id} name={each.project.name} />
                    </span>
                    <span className="text-dns-14N-130 text-solid-gray-700">
                      {t(`projectStatus.${each.project.projectStatus}`)}{' '}
                      {fiscalYears(each.since, each.until ?? each.project.endYear, t, language)}
                    </span>
                  </span>
                  {mayEdit && <EditTie name={each.project.name} id={keyOf(each)} onOpen={setOpen} />}
                </span>
              )
            }
          </ShortList>
        </>
      )}
    </EditableTies>
  );
}
