// Which projects a coordinator looks after, with what can be changed about it.
import { useTranslation } from 'react-i18next';
import { CountAside } from '../../figure/CountAside.tsx';
import { EditableTies } from '../../form/EditableTies.tsx';
import type { Editing } from '../../form/Sections.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { ProjectLink } from '../../project/ProjectLink.tsx';
import { CoordinatesForm } from '../edit/CoordinatesForm.tsx';
import type { Coordinator } from './Coordinator.ts';

const keyOf = ({ project, since }: Coordinator['coordinates'][number]) =>
  `coordinates.${project.id}.${since}`;

/** Projects, latest first, with the years and how far each is. */
export function Coordinated({ coordinator, sections }: { coordinator: Coordinator; sections: Editing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = coordinator;
  const projects = new Set(coordinates.map(({ project }) => project.id)).size;
  return (
    <EditableTies
      {...{ sections, keyOf, ties: coordinates }}
      name="coordinates"
      title={t('coordinator.coordinates')}
      aside={<CountAside term="coordination" text={t('project.count', { n: projects })} />}
      addKey="addCoordinated"
      add={t('coordinator.addCoordinated')}
      none={t('coordinator.coordinatesNone')}
      nameOf={({ project }) => project.name}
      link={({ project }) => <ProjectLink id={project.id} name={project.name} />}
      about={({ project, since, until }) => (
        <span className="text-solid-gray-700">
          {t(`projectStatus.${project.projectStatus}`)}{' '}
          {fiscalYears(since, until ?? project.endYear, t, language)}
        </span>
      )}
      form={(coordinated, ends) => (
        <CoordinatesForm coordinator={coordinator} coordinated={coordinated} {...ends} />
      )}
    >
      {(row, open) => (
        <ShortList items={coordinates} keyOf={keyOf} kept={open}>
          {row}
        </ShortList>
      )}
    </EditableTies>
  );
}
