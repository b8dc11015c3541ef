// How much of what could be tied is tied.

import { tieCount } from '../../network.ts';
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How much of what could be tied is tied. See `meaning`, `formula` and `source`. */
export const density: NetworkMetric = {
  id: 'density',
  scope: 'NETWORK',
  label: { ja: '密度', en: 'Density' },
  meaning: {
    ja: '考えられる主体の組のうち、実際に協働している組の割合です。',
    en: 'The share of all possible pairs of principals that work together.',
  },
  formula: '2M / (N(N − 1))',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体が二者に満たないとき', en: 'fewer than two principals' },
  cost: 'LIGHT',
  source: {
    citation: 'S. Wasserman, K. Faust, Social Network Analysis, Cambridge University Press (1994)',
    doi: '10.1017/CBO9780511815478',
  },
  history: SINCE_FIRST,
  compute: (subject) =>
    subject.size < 2 ? Number.NaN : (2 * tieCount(networkOf(subject))) / (subject.size * (subject.size - 1)),
};
