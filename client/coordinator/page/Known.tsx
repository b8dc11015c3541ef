// Whom a coordinator knows, with what can be changed about it.
import { useTranslation } from 'react-i18next';
import { EditableTies, EditTie } from '../../form/EditableTies.tsx';
import type { Sections } from '../../form/Sections.ts';
import { day } from '../../parts/day.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import { KnowsForm } from '../edit/KnowsForm.tsx';
import type { Coordinator } from './Coordinator.ts';
import { isStrength } from './strengths.ts';

interface KnownProps {
  coordinator: Coordinator;
  sections: Sections<Coordinator>;
}

const keyOf = ({ principal }: Coordinator['knows'][number]) => `knows.${principal.id}`;

/** Principals, best known first, with how well and the last contact. */
export function Known({ coordinator, sections }: KnownProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { knows } = coordinator;
  const { mayEdit, setOpen } = sections;
  const open = knows.find((each) => keyOf(each) === sections.open);
  const opened = open ? keyOf(open) : sections.open === 'addKnown' ? 'add' : undefined;
  return (
    <EditableTies
      name="knows"
      title={t('coordinator.knows')}
      aside={<span className="text-dns-14N-130">{t('principals.count', { n: knows.length })}</span>}
      mayEdit={mayEdit}
      editing={{ open: opened, setOpen: (key) => setOpen(key === 'add' ? 'addKnown' : key) }}
      add={t('coordinator.addKnown')}
      form={(onSaved, onCancel) => (
        <KnowsForm
          key={opened}
          coordinator={coordinator}
          known={open ?? null}
          onSaved={onSaved}
          onCancel={onCancel}
        />
      )}
    >
      {(openForm) => (
        <>
          {knows.length === 0 && <p className="text-dns-16N-130">{t('coordinator.knowsNone')}</p>}
          <ShortList items={knows} keyOf={keyOf} kept={open}>
            {(each) =>
              each === open && openForm ? (
                openForm
              ) : (
                <span className="flex items-start justify-between gap-x-4" data-knows={each.principal.id}>
                  <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
                    <span className="text-dns-16N-130">
                      <PrincipalLink {...each.principal} view={{}} />
                    </span>
                    <span className="flex flex-wrap gap-x-3 text-dns-14N-130">
                      {isStrength(each.strength) && t(`coordinator.strength.${each.strength}`)}
                      {each.lastContact && (
                        <span className="text-solid-gray-700">
                          {t('coordinator.lastContact', { day: day(each.lastContact, language) })}
                        </span>
                      )}
                    </span>
                  </span>
                  {mayEdit && <EditTie name={each.principal.name} id={keyOf(each)} onOpen={setOpen} />}
                </span>
              )
            }
          </ShortList>
        </>
      )}
    </EditableTies>
  );
}
