// Which coordinators know a principal.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CoordinatorLink } from '../../coordinator/CoordinatorLink.tsx';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { PrincipalKnownByDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { day } from '../../parts/day.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

/** Coordinators, best known first, with how well and when they last met. */
export function KnownBy({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['principal known by', id],
    queryFn: ({ signal }) => ask(PrincipalKnownByDocument, { id }, signal),
  });
  const known = data?.principal?.knownBy;
  return (
    <PageSection
      id="known-by"
      title={t('panel.knownBy')}
      aside={<DefinitionLink short term="acquaintance" />}
    >
      {known?.length === 0 && <p className="text-dns-14N-130">{t('principal.knownByNone')}</p>}
      <ShortList items={known ?? []} keyOf={({ coordinator }) => coordinator.id}>
        {({ coordinator, strength, lastContact }) => (
          <span className="flex flex-wrap justify-between gap-x-3">
            <CoordinatorLink {...coordinator} />
            <span className="text-solid-gray-700">
              {[
                t(`coordinator.strength.${strength as 1 | 2 | 3}`),
                lastContact && t('coordinator.lastContact', { day: day(lastContact, language) }),
              ]
                .filter(Boolean)
                .join('・')}
            </span>
          </span>
        )}
      </ShortList>
    </PageSection>
  );
}
