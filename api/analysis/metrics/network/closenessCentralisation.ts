// How much nearer to all others a single principal is than the rest.
import { belowMost } from '../../kernels/centralisation.ts';
import { pathSearch } from '../../kernels/path-search.ts';
import { closenessOf } from '../../kernels/paths.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How much nearer to all others a single principal is than the rest. See `meaning`, `formula` and `source`. */
export const closenessCentralisation: NetworkMetric = {
  id: 'closenessCentralisation',
  scope: 'NETWORK',
  label: { ja: '近接性の集中度', en: 'Closeness centralisation' },
  meaning: {
    ja: '一つの主体だけが他のすべてに近い形にどれだけ似ているかを表します。全員が一つの主体だけを介してつながるなら1、全員が同じ近さなら0です。',
    en: 'How much the network resembles one in which a single principal is near to all others: 1 where everyone is tied only through one, 0 where all are equally near.',
  },
  formula:
    'Σ_i (max c − c_i) / ((N − 1)(N − 2) / (2N − 3)), c the closeness (Wasserman–Faust), 0 for a principal without partners',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体が三者に満たないとき', en: 'fewer than three principals' },
  cost: 'STANDARD',
  source: {
    citation:
      'L. C. Freeman, Centrality in social networks: conceptual clarification, Social Networks 1 (1978) 215–239',
    doi: '10.1016/0378-8733(78)90021-7',
  },
  history: SINCE_FIRST,
  needs: [pathSearch],
  compute(subject) {
    const { size } = subject;
    if (size < 3) return Number.NaN;
    const values = closenessOf(pathSearch.of(subject)).map((value) => (Number.isNaN(value) ? 0 : value));
    return belowMost(values) / (((size - 1) * (size - 2)) / (2 * size - 3));
  },
};
