// How many ties join different sectors.
import { sectorMixingOf, within } from '../kernels/mixing.ts';
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { share } from './shares.ts';

/** How many ties join different sectors. See `meaning` and `formula`. */
export const crossSectorShare: Indicator = {
  id: 'crossSectorShare',
  label: { ja: '区分をまたぐつながりの割合', en: 'Cross-sector share' },
  meaning: {
    ja: '両端の区分が分かるつながりのうち、違う区分の主体を結ぶものの割合です。',
    en: 'The share of ties between principals of known sector that join different sectors.',
  },
  formula: '|{ ties i–j : sector(i) ≠ sector(j) }| / |{ ties whose both ends have a sector }|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: {
    ja: '区分の分かる主体どうしのつながりがないとき',
    en: 'no ties between principals of known sector',
  },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: ({ subject }) => {
    const mixing = sectorMixingOf(subject);
    if (!mixing) return Number.NaN;
    const total = mixing.ties.reduce((sum, ties) => sum + ties, 0);
    return share(total - within(mixing.ties, mixing.groups), total);
  },
};
