// Where a principal is active, and which groups it belongs to.
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/Facts.tsx';
import { listed } from '../../parts/listed.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../PrincipalLink.tsx';
import type { Principal } from './Principal.ts';

const route = getRouteApi('/principals/$id');

/** Districts, groups it is a member of, and its own members. */
export function Belonging({ principal }: { principal: Principal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const view = route.useSearch();
  const { districts, memberOf, members } = principal;
  const links = (principals: Principal['memberOf']) =>
    principals.length > 0 && (
      <ShortList items={principals} keyOf={({ id }) => id}>
        {(each) => <PrincipalLink {...each} view={view} />}
      </ShortList>
    );
  const names = districts.map(({ name }) => name);
  return (
    <Facts
      facts={[
        [t('panel.districts'), names.length > 0 ? listed(names, language) : t('panel.unknown')],
        [t('principal.memberOf'), links(memberOf) || null],
        [t('principal.members'), links(members) || null],
      ]}
    />
  );
}
