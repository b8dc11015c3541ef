// The top of a principal's page.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../gql/graphql.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { seesPersons } from '../../parts/viewer.ts';
import { type ViewState, viewStateOf } from '../../parts/viewState.ts';
import type { Principal } from './Principal.ts';

interface HeadProps {
  principal: Principal;
  state: ViewState;
  viewer: { role: Role };
}

/** Name and sector, and the ways to the map and to the list. */
export function Head({ principal, state, viewer }: HeadProps) {
  const { t } = useTranslation();
  const { id, name, kana, sector, kind } = principal;
  const isHidden = sector === 'CITIZEN' && !seesPersons(viewer.role);
  return (
    <header>
      <p className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130">
        <Link to="/principals" search={{ from: state.from, to: state.to }} className="link">
          {t('principal.toList')}
        </Link>
        <Link to="/map" search={{ ...viewStateOf(state), selected: id }} className="link">
          {t('principal.toMap')}
        </Link>
      </p>
      <h1 lang="ja" className="text-std-28B-150">
        {name}
      </h1>
      {kana && (
        <p lang="ja" className="text-dns-14N-130 text-solid-gray-700">
          {kana}
        </p>
      )}
      <p className="mt-2 flex items-center gap-2 text-dns-16N-130">
        <SectorMark sector={sector} />
        {t(`sector.${sector ?? 'missing'}`)}
        {kind && kind !== t(`sector.${sector ?? 'missing'}`) && <span lang="ja">・{kind}</span>}
      </p>
      {isHidden && <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('panel.pseudonym')}</p>}
    </header>
  );
}
