// How many projects lie in the domain of collaboration proper.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many projects lie in the domain of collaboration proper. See `meaning` and `formula`. */
export const sharedDomains: Indicator = {
  id: 'sharedDomains',
  label: { ja: '領域B・C・Dの割合', en: 'Share of domains B to D' },
  meaning: {
    ja: '領域の分かる協働事業のうち、市民主導・双方対等・行政主導（B・C・D）のものの割合です。',
    en: 'The share of projects of known domain that lie in B, C or D.',
  },
  formula: '|{ p : domain(p) ∈ B, C, D }| / |{ p with a domain }|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: '領域の分かる協働事業がないとき', en: 'no project of known domain' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ projects }) =>
    shareOf(
      projects.filter(({ domain }) => domain >= 0),
      ({ domain }) => domain >= 1 && domain <= 3,
    ),
};
