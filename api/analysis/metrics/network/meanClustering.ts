// How many partners of a principal work together, on average.

import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';
import { clustering } from '../principal/clustering.ts';

/** How many partners of a principal work together, on average. See `meaning`, `formula` and `source`. */
export const meanClustering: NetworkMetric = {
  id: 'meanClustering',
  scope: 'NETWORK',
  label: { ja: '平均クラスター係数', en: 'Mean local clustering' },
  meaning: {
    ja: '主体ごとのクラスター係数の平均です。協働相手が二者に満たない主体は0として数えます。',
    en: 'The mean of local clustering over all principals; those with fewer than two partners count 0.',
  },
  formula: 'Σ_i c_i / N, c_i = 0 where k_i < 2',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体がいないとき', en: 'no principals' },
  cost: 'STANDARD',
  source: {
    citation:
      'D. J. Watts, S. H. Strogatz, Collective dynamics of small-world networks, Nature 393 (1998) 440–442',
    doi: '10.1038/30918',
  },
  history: SINCE_FIRST,
  compute(subject, options) {
    const values = clustering.compute(subject, options);
    return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0) / values.length;
  },
};
