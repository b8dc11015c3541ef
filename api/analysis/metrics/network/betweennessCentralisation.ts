// How far the network depends on a single principal between all others.
import { belowMost } from '../../kernels/centralisation.ts';
import { pathSearch } from '../../kernels/path-search.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How far the network depends on a single principal between all others. See `meaning`, `formula` and `source`. */
export const betweennessCentralisation: NetworkMetric = {
  id: 'betweennessCentralisation',
  scope: 'NETWORK',
  label: { ja: '媒介性の集中度', en: 'Betweenness centralisation' },
  meaning: {
    ja: 'つなぎ役が一つの主体にどれだけ集中しているかを表します。全員が一つの主体だけを介してつながるなら1、全員が同じ役割なら0です。',
    en: 'How much a single principal holds the network together: 1 where everyone is tied only through one, 0 where all stand between others alike.',
  },
  formula: 'Σ_i (max b − b_i) / ((N − 1)² (N − 2) / 2), b the betweenness',
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
  estimated: true,
  compute(subject) {
    const { size } = subject;
    const most = ((size - 1) ** 2 * (size - 2)) / 2;
    return size < 3 ? Number.NaN : belowMost(pathSearch.of(subject).between) / most;
  },
};
