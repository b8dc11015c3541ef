// What colours mean that stand for groups: communities and domains.
import { useTranslation } from 'react-i18next';
import { domainColor, otherColor } from '../../parts/palette.ts';
import { countCommunities, countDomains } from '../counts.ts';
import { communityColor } from '../look.ts';
import type { Drawing } from '../useDrawing.ts';
import { Rows } from './Rows.tsx';

/** Communities, the largest first. */
export function Communities({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const rows = [...countCommunities(drawing.network)].map(([key, count]) => {
    const isNumber = typeof key === 'number';
    const label = isNumber
      ? t('map.community', { n: key + 1 })
      : t(key === 'other' ? 'map.otherCommunities' : 'map.noCommunity');
    return {
      key: String(key),
      label,
      count,
      color: communityColor(isNumber ? key : null),
      letter: isNumber ? String(key + 1) : '',
    };
  });
  return (
    <>
      <Rows rows={rows} />
      <p className="mt-1 mb-3 text-solid-gray-700">{t('map.communityHint')}</p>
    </>
  );
}

/** Domains from A to E. */
export function Domains({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const counts = countDomains(drawing.network);
  const rows = (['A', 'B', 'C', 'D', 'E', 'unknown'] as const).map((key) => ({
    key,
    label: t(`domain.${key}`),
    count: counts.get(key) ?? 0,
    color: key === 'unknown' ? otherColor : domainColor[key],
    letter: key === 'unknown' ? '' : key,
  }));
  return (
    <>
      <Rows rows={rows} />
      <p className="mt-1 mb-3 text-solid-gray-700">{t('map.domainHint')}</p>
    </>
  );
}
