// The form of one principal's part in a project.
import { useTranslation } from 'react-i18next';
import type { Field } from '../../form/Field.ts';
import { oneRecord } from '../../form/oneRecord.ts';
import { TieForm } from '../../form/TieForm.tsx';
import type { FormEnds } from '../../form/useRecordForm.ts';
import type { SetParticipationInput } from '../../gql/graphql.ts';
import { participationRoles } from '../../parts/codes.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Project } from '../page/Project.ts';
import { useProjectSaves } from './useProjectSaves.ts';

interface PartFormProps extends FormEnds {
  project: Project;
  /** The part that is changed; null for a new one. */
  part: Project['participations'][number] | null;
}

/** Who, in which role, in which years; whom it is about does not change any more once it is there. */
export function PartForm({ project, part, ...ends }: PartFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { setPart, deletePart } = useProjectSaves();
  const { id, name, startYear, endYear } = project;
  const span = fiscalYears(startYear, endYear, t, language);
  const fields: Field[] = [
    ...(part ? [] : [oneRecord('PRINCIPAL', 'principal', t('nodeType.PRINCIPAL'))]),
    {
      kind: 'choice',
      name: 'role',
      label: t('project.role'),
      rule: t('project.rule.role'),
      required: true,
      options: participationRoles.map((value) => ({ value, label: t(`role.${value}`) })),
    },
    { kind: 'year', name: 'since', label: t('project.since'), rule: t('project.rule.since', { span }) },
    { kind: 'year', name: 'until', label: t('project.until'), rule: t('project.rule.until') },
  ];
  const title = part ? t('form.editWhat', { what: part.principal.name }) : t('project.addPart');
  const before = part && { project: id, principal: part.principal.id, role: part.role, since: part.since };
  return (
    <TieForm
      label={title}
      fields={fields}
      record={part ? { role: part.role, since: part.since, until: part.until } : { role: 'PARTNER' }}
      save={(input) => {
        const given = input as unknown as SetParticipationInput;
        const principal = part?.principal.id ?? given.principal;
        // A year that is left out is the project's; said here, so that it can be compared with what there was.
        return setPart({ ...given, project: id, principal, since: given.since ?? startYear }, before);
      }}
      {...ends}
      removal={
        before && {
          label: t('project.removePart'),
          question: t('project.removePartQuestion', { name: part.principal.name, project: name }),
          takeOut: () => deletePart(before),
        }
      }
    />
  );
}
