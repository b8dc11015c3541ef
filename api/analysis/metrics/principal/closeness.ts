// How near a principal is to all others.

import { pathSearch } from '../../kernels/path-search.ts';
import { closenessOf } from '../../kernels/paths.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How near a principal is to all others. See `meaning`, `formula` and `source`. */
export const closeness: PrincipalMetric = {
  id: 'closeness',
  scope: 'PRINCIPAL',
  label: { ja: '近接性', en: 'Closeness' },
  meaning: {
    ja: '他の主体に平均して何歩で届くかを表します。大きいほど近く、届く相手が少ないほど割り引かれます。',
    en: 'How few steps it needs to the others on average, discounted where it does not reach all of them: the larger, the nearer.',
  },
  formula:
    'c_i = (r_i / (N − 1)) · (r_i / Σ_j d_ij), r_i the principals it reaches, d in hops (Wasserman–Faust)',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '協働相手のいない主体', en: 'a principal without partners' },
  cost: 'STANDARD',
  source: {
    citation: 'S. Wasserman, K. Faust, Social Network Analysis, Cambridge University Press (1994)',
    doi: '10.1017/CBO9780511815478',
  },
  history: SINCE_FIRST,
  needs: [pathSearch],
  compute: (subject) => closenessOf(pathSearch.of(subject)),
};
