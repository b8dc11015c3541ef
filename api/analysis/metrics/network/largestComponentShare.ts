// How much of the network hangs together.

import { componentsOf } from '../../kernels/components.ts';
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How much of the network hangs together. See `meaning`, `formula` and `source`. */
export const largestComponentShare: NetworkMetric = {
  id: 'largestComponentShare',
  scope: 'NETWORK',
  label: { ja: '最大連結成分の割合', en: 'Share of the largest component' },
  meaning: {
    ja: 'つながりをたどって互いに届く最大のまとまりに、全体の何割の主体が入っているかを表します。',
    en: 'The share of principals in the largest part within which everyone can reach everyone.',
  },
  formula: 'max_c |c| / N',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体がないとき', en: 'no principals' },
  cost: 'LIGHT',
  source: {
    citation: 'S. Wasserman, K. Faust, Social Network Analysis, Cambridge University Press (1994)',
    doi: '10.1017/CBO9780511815478',
  },
  history: SINCE_FIRST,
  compute: (subject) =>
    subject.size === 0 ? Number.NaN : componentsOf(networkOf(subject)).sizes[0] / subject.size,
};
