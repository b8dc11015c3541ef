// How often a principal stands between others.

import { pathSearch } from '../../kernels/path-search.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between others. See `meaning`, `formula` and `source`. */
export const betweenness: PrincipalMetric = {
  id: 'betweenness',
  scope: 'PRINCIPAL',
  label: { ja: '媒介性', en: 'Betweenness' },
  meaning: {
    ja: '他の主体どうしを結ぶ最短の経路のうち、この主体を通るものがどれだけあるかを表します。大きいほど「つなぎ役」です。',
    en: 'How many of the shortest ways between pairs of other principals lead through it: the larger, the more it holds others together.',
  },
  formula:
    'b_i = Σ_{s<t} σ_st(i) / σ_st, σ_st the number of shortest paths in hops, σ_st(i) of those through i',
  unit: { ja: '主体の組', en: 'pairs of principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation:
      'L. C. Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977) 35–41',
    doi: '10.2307/3033543',
  },
  history: SINCE_FIRST,
  needs: [pathSearch],
  estimated: true,
  compute: (subject) => pathSearch.of(subject).between.slice(),
};
