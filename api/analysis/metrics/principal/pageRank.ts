// How much a principal is tied to principals who are themselves well tied.

import { pageRanksOf } from '../../kernels/page-rank.ts';
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How much a principal is tied to principals who are themselves well tied. See `meaning`, `formula` and `source`. */
export const pageRank: PrincipalMetric = {
  id: 'pageRank',
  scope: 'PRINCIPAL',
  label: { ja: 'ページランク', en: 'PageRank' },
  meaning: {
    ja: 'つながりの多い主体と強くつながっているほど大きくなる値で、全主体の合計が1になります。',
    en: 'A share of attention that grows with strong ties to principals who have a large share themselves; all together make 1.',
  },
  formula:
    'x_i = 0.15 / N + 0.85 · (Σ_j x_j w_ji / s_j + Σ_{j without ties} x_j / N), iterated until the changes sum to less than N · 1e-6',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation:
      'S. Brin, L. Page, The anatomy of a large-scale hypertextual Web search engine, Computer Networks 30 (1998) 107–117',
    doi: '10.1016/S0169-7552(98)00110-X',
  },
  history: SINCE_FIRST,
  compute: (subject) => pageRanksOf(networkOf(subject)),
};
