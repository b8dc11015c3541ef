// Whom a coordinator knows, with what can be changed about it.
import { useTranslation } from 'react-i18next';
import { CountAside } from '../../figure/CountAside.tsx';
import { EditableTies } from '../../form/EditableTies.tsx';
import type { Editing } from '../../form/Sections.ts';
import { day } from '../../parts/day.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import { KnowsForm } from '../edit/KnowsForm.tsx';
import type { Coordinator } from './Coordinator.ts';
import { isStrength } from './strengths.ts';

const keyOf = ({ principal }: Coordinator['knows'][number]) => `knows.${principal.id}`;

/** Principals, best known first, with how well and the last contact. */
export function Known({ coordinator, sections }: { coordinator: Coordinator; sections: Editing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { knows } = coordinator;
  return (
    <EditableTies
      {...{ sections, keyOf, ties: knows }}
      name="knows"
      title={t('coordinator.knows')}
      aside={
        <CountAside
          term="acquaintance"
          text={t('principals.count', { n: formatFigure(knows.length, language) })}
        />
      }
      addKey="addKnown"
      add={t('coordinator.addKnown')}
      none={t('coordinator.knowsNone')}
      nameOf={({ principal }) => principal.name}
      link={({ principal }) => <PrincipalLink {...principal} view={{}} />}
      about={({ strength, lastContact }) => (
        <>
          {isStrength(strength) && t(`coordinator.strength.${strength}`)}
          {lastContact && (
            <span className="text-solid-gray-700">
              {t('coordinator.lastContact', { day: day(lastContact, language) })}
            </span>
          )}
        </>
      )}
      form={(known, ends) => <KnowsForm coordinator={coordinator} known={known} {...ends} />}
    >
      {(row, open) => (
        <ShortList items={knows} keyOf={keyOf} kept={open}>
          {row}
        </ShortList>
      )}
    </EditableTies>
  );
}
