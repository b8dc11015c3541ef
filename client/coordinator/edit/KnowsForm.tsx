// The form of how well a coordinator knows a principal.
import { useTranslation } from 'react-i18next';
import type { Field } from '../../form/Field.ts';
import { oneRecord } from '../../form/oneRecord.ts';
import { TieForm } from '../../form/TieForm.tsx';
import type { FormEnds } from '../../form/useRecordForm.ts';
import type { Coordinator } from '../page/Coordinator.ts';
import { strengths } from '../page/strengths.ts';
import { useCoordinatorSaves } from './useCoordinatorSaves.ts';

interface KnowsFormProps extends FormEnds {
  coordinator: Coordinator;
  /** The acquaintance that is changed; null for a new one. */
  known: Coordinator['knows'][number] | null;
}

/** Whom, how well, and when they last had contact. */
export function KnowsForm({ coordinator: { id }, known, ...ends }: KnowsFormProps) {
  const { t } = useTranslation();
  const { setKnows, deleteKnows } = useCoordinatorSaves();
  const fields: Field[] = [
    ...(known ? [] : [oneRecord('PRINCIPAL', 'principal', t('nodeType.PRINCIPAL'))]),
    {
      kind: 'choice',
      name: 'strength',
      label: t('coordinator.howWell'),
      required: true,
      options: strengths.map((value) => ({
        value: String(value),
        label: t(`coordinator.strength.${value}`),
      })),
    },
    { kind: 'date', name: 'lastContact', label: t('coordinator.lastContactOn') },
  ];
  const title = known ? t('form.editWhat', { what: known.principal.name }) : t('coordinator.addKnown');
  return (
    <TieForm
      label={title}
      fields={fields}
      record={known ? { strength: known.strength, lastContact: known.lastContact } : { strength: 1 }}
      save={({ principal, strength, lastContact }) =>
        setKnows({
          coordinator: id,
          principal: known?.principal.id ?? String(principal),
          strength: Number(strength),
          lastContact: lastContact ? String(lastContact) : null,
        })
      }
      {...ends}
      removal={
        known && {
          label: t('coordinator.removeKnown'),
          question: t('coordinator.removeKnownQuestion', { name: known.principal.name }),
          takeOut: () => deleteKnows({ coordinator: id, principal: known.principal.id }),
        }
      }
    />
  );
}
