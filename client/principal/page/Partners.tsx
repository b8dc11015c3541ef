// With whom a principal works.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { PageSection } from '../../parts/PageSection.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import type { ViewState } from '../../parts/viewState.ts';
import { PrincipalLink } from '../PrincipalLink.tsx';
import type { Principal } from './Principal.ts';

/** Partners, most shared projects first, each leading to its own page. */
export function Partners({ partners, view }: { partners: Principal['partners']; view: ViewState }) {
  const { t } = useTranslation();
  return (
    <PageSection id="partners" title={t('panel.partners')} aside={<DefinitionLink short term="tie" />}>
      {partners.length === 0 && <p className="text-dns-14N-130">{t('panel.partnersNone')}</p>}
      <ShortList items={partners} keyOf={({ principal }) => principal.id}>
        {({ principal, sharedProjects }) => (
          <span className="flex items-start justify-between gap-2">
            <PrincipalLink {...principal} view={view} />
            <span className="whitespace-nowrap tabular-nums">{t('panel.shared', { n: sharedProjects })}</span>
          </span>
        )}
      </ShortList>
    </PageSection>
  );
}
