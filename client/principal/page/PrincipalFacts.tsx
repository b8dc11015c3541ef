// What is recorded of a principal.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { PrincipalKnownByDocument, type Role } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { mayExport } from '../../parts/viewer.ts';
import type { Principal } from './Principal.ts';

interface PrincipalFactsProps {
  principal: Principal;
  fields: Catalogue['fields'];
  role: Role;
}

/** Facts as pairs; those nobody has recorded are left out, but for district and field, whose lack is worth knowing. */
export function PrincipalFacts({ principal, fields, role }: PrincipalFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  // Whom coordinators know is for the staff.
  const { data } = useQuery({
    queryKey: ['principal known by', principal.id],
    queryFn: ({ signal }) => ask(PrincipalKnownByDocument, { id: principal.id }, signal),
    enabled: mayExport(role),
  });
  const names = (items: readonly string[]) => listed(items, language);
  const resources = (given: Principal['offers'], note: string | null) =>
    [names(given.map((each) => t(`resource.${each}`))), note].filter(Boolean).join(' — ');
  const known = data?.principal?.knownBy.map(({ coordinator }) => coordinator.name) ?? [];
  return (
    <section aria-labelledby="facts" className="mt-8">
      <h2 id="facts" className="text-std-20B-150">
        {t('principal.facts')}
      </h2>
      <Facts
        facts={[
          [t('principal.aliases'), names(principal.aliases)],
          [t('panel.districts'), names(principal.districts.map(({ name }) => name)) || t('panel.unknown')],
          [t('panel.fields'), fieldNames(principal.fields, fields, language) || t('panel.unknown')],
          [t('panel.status'), t(`status.${principal.status}`)],
          [t('principal.registered'), names(principal.registeredYears.map(String))],
          [t('principal.skills'), names(principal.skills)],
          [t('panel.offers'), resources(principal.offers, principal.offersNote)],
          [t('panel.needs'), resources(principal.needs, principal.needsNote)],
          [t('principal.memberOf'), names(principal.memberOf.map(({ name }) => name))],
          [t('principal.members'), names(principal.members.map(({ name }) => name))],
          [t('principal.challenges'), names(principal.challenges.map(({ title }) => title))],
          [t('panel.knownBy'), names(known)],
          [t('panel.website'), principal.website && <Website address={principal.website} />],
        ]}
      />
      {principal.doNotIntroduce && (
        <p className="mt-2 text-dns-14B-130 text-error-2">{t('panel.doNotIntroduce')}</p>
      )}
    </section>
  );
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer" target="_blank" className="link break-all">
      {address}
    </a>
  );
}
