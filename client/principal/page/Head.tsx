// The top of a principal's page.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../gql/graphql.ts';
import { RecordHead } from '../../parts/RecordHead.tsx';
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
  const { id, name, kana, sector, kind, status, doNotIntroduce } = principal;
  const isHidden = sector === 'CITIZEN' && !seesPersons(viewer.role);
  const sectorName = t(`sector.${sector ?? 'missing'}`);
  return (
    <>
      <RecordHead
        title={name}
        links={
          <>
            <Link to="/principals" search={{ from: state.from, to: state.to }} className="link">
              {t('principal.toList')}
            </Link>
            <Link to="/map" search={{ ...viewStateOf(state), selected: id }} className="link">
              {t('principal.toMap')}
            </Link>
          </>
        }
      >
        {kana && (
          <span lang="ja" className="text-solid-gray-700">
            {kana}
          </span>
        )}
        <span className="flex items-center gap-2">
          <SectorMark sector={sector} />
          <span>
            {sectorName}
            {kind && kind !== sectorName && <span lang="ja">・{kind}</span>}
          </span>
        </span>
        {status !== 'ACTIVE' && (
          <span className="rounded-full border border-solid-gray-600 px-3 py-0.5 text-dns-14B-130">
            {t(`status.${status}`)}
          </span>
        )}
        {doNotIntroduce && (
          <span className="rounded-full border border-error-1 px-3 py-0.5 text-dns-14B-130 text-error-2">
            {t('panel.doNotIntroduce')}
          </span>
        )}
      </RecordHead>
      {isHidden && <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('panel.pseudonym')}</p>}
    </>
  );
}
