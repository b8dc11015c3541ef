// How clearly the network divides into communities.

import { communitiesOf } from '../../kernels/communities.ts';
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How clearly the network divides into communities. See `meaning`, `formula` and `source`. */
export const modularity: NetworkMetric = {
  id: 'modularity',
  scope: 'NETWORK',
  label: { ja: 'モジュラリティ', en: 'Modularity' },
  meaning: {
    ja: '見つかったまとまりの内側に、偶然から期待されるよりどれだけ多くのつながりがあるかを表します。大きいほどまとまりがはっきりしています。',
    en: 'How much more of the ties lies inside the communities found than chance would put there: the larger, the clearer they are.',
  },
  formula: 'Q = Σ_c [ W_c / W − (S_c / 2W)² ] over communities c',
  unit: { ja: '割合', en: 'share' },
  range: { min: -0.5, max: 1 },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: { ja: 'つながりがないとき', en: 'no ties' },
  cost: 'STANDARD',
  source: {
    citation:
      'M. E. J. Newman, M. Girvan, Finding and evaluating community structure in networks, Phys. Rev. E 69 (2004) 026113',
    doi: '10.1103/PhysRevE.69.026113',
  },
  history: SINCE_FIRST,
  compute: (subject, { seed }) => communitiesOf(networkOf(subject), seed).modularity,
};
