// The form of which project a coordinator looks after, and when.
import { useTranslation } from 'react-i18next';
import type { Field } from '../../form/Field.ts';
import { oneRecord } from '../../form/oneRecord.ts';
import { TieForm } from '../../form/TieForm.tsx';
import type { FormEnds } from '../../form/useRecordForm.ts';
import type { SetCoordinatesInput } from '../../gql/graphql.ts';
import type { Coordinator } from '../page/Coordinator.ts';
import { useCoordinatorSaves } from './useCoordinatorSaves.ts';

interface CoordinatesFormProps extends FormEnds {
  coordinator: Coordinator;
  /** The coordination that is changed; null for a new one. */
  coordinated: Coordinator['coordinates'][number] | null;
}

/** The project and the years; which project it is does not change any more once it is there. */
export function CoordinatesForm({ coordinator: { id }, coordinated, ...ends }: CoordinatesFormProps) {
  const { t } = useTranslation();
  const { setCoordinates, deleteCoordinates } = useCoordinatorSaves();
  const fields: Field[] = [
    ...(coordinated ? [] : [oneRecord('PROJECT', 'project', t('nodeType.PROJECT'))]),
    {
      kind: 'year',
      name: 'since',
      label: t('coordinator.since'),
      rule: t('coordinator.rule.since'),
    },
    { kind: 'year', name: 'until', label: t('coordinator.until'), rule: t('project.rule.until') },
  ];
  const title = coordinated
    ? t('form.editWhat', { what: coordinated.project.name })
    : t('coordinator.addCoordinated');
  const before = coordinated && {
    coordinator: id,
    project: coordinated.project.id,
    since: coordinated.since,
  };
  return (
    <TieForm
      label={title}
      fields={fields}
      record={coordinated ? { since: coordinated.since, until: coordinated.until } : {}}
      save={(input) => {
        const given = input as unknown as SetCoordinatesInput;
        if (!coordinated || !before) return setCoordinates({ ...given, coordinator: id }, null);
        // A year that is left out is the project's; said here, so that it can be compared with what there was.
        const since = given.since ?? coordinated.project.startYear;
        return setCoordinates({ ...given, coordinator: id, project: before.project, since }, before);
      }}
      {...ends}
      removal={
        before && {
          label: t('coordinator.removeCoordinated'),
          question: t('coordinator.removeCoordinatedQuestion', { name: coordinated.project.name }),
          takeOut: () => deleteCoordinates(before),
        }
      }
    />
  );
}
