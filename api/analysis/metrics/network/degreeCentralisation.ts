// How far ties run to one principal.
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How far ties run to one principal. See `meaning`, `formula` and `source`. */
export const degreeCentralisation: NetworkMetric = {
  id: 'degreeCentralisation',
  scope: 'NETWORK',
  label: { ja: '次数の集中度', en: 'Degree centralisation' },
  meaning: {
    ja: 'つながりが一つの主体に集中している度合いです。一者だけが全員とつながる星形なら1、全員が同じ数なら0です。',
    en: 'How far ties run together at one principal: 1 for a star around one of them, 0 where all have as many partners.',
  },
  formula: 'Σ_i (max_j k_j − k_i) / ((N − 1)(N − 2))',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体が三者に満たないとき', en: 'fewer than three principals' },
  cost: 'LIGHT',
  source: {
    citation:
      'L. C. Freeman, Centrality in social networks: conceptual clarification, Social Networks 1 (1978) 215–239',
    doi: '10.1016/0378-8733(78)90021-7',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const { size, starts, neighbours } = networkOf(subject);
    let most = 0;
    for (let i = 0; i < size; i++) most = Math.max(most, starts[i + 1] - starts[i]);
    return size < 3 ? Number.NaN : (size * most - neighbours.length) / ((size - 1) * (size - 2));
  },
};
