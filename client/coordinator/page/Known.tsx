// Whom a coordinator knows.
import { useTranslation } from 'react-i18next';
import { day } from '../../parts/day.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import type { Coordinator } from './Coordinator.ts';
import { isStrength } from './strengths.ts';

/** Principals, best known first, with how well and the last contact. */
export function Known({ knows }: Pick<Coordinator, 'knows'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <PageSection
      id="knows"
      title={t('coordinator.knows')}
      aside={<span className="text-dns-14N-130">{t('principals.count', { n: knows.length })}</span>}
    >
      {knows.length === 0 && <p className="text-dns-16N-130">{t('coordinator.knowsNone')}</p>}
      <ShortList items={knows} keyOf={({ principal }) => principal.id}>
        {({ principal, strength, lastContact }) => (
          <span className="flex flex-wrap items-start justify-between gap-x-4" data-knows={principal.id}>
            <span className="text-dns-16N-130">
              <PrincipalLink {...principal} view={{}} />
            </span>
            <span className="text-dns-14N-130">
              {isStrength(strength) && t(`coordinator.strength.${strength}`)}
              <span className="text-solid-gray-700">
                {lastContact && ` ${t('coordinator.lastContact', { day: day(lastContact, language) })}`}
              </span>
            </span>
          </span>
        )}
      </ShortList>
    </PageSection>
  );
}
