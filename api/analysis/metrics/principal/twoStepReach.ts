// How many principals are at most two steps away.
import { reachedInTwo } from '../../kernels/two-steps.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How many principals are at most two steps away. See `meaning`, `formula` and `source`. */
export const twoStepReach: PrincipalMetric = {
  id: 'twoStepReach',
  scope: 'PRINCIPAL',
  label: { ja: '2歩以内で届く主体数', en: 'Reach in two steps' },
  meaning: {
    ja: '協働相手と、その協働相手まで数えたときに届く主体の数です。',
    en: 'How many principals it reaches through its partners and their partners, partners included.',
  },
  formula: '|{ j ≠ i : d_ij ≤ 2 }|, d in hops',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation:
      'L. C. Freeman, Centrality in social networks: conceptual clarification, Social Networks 1 (1978) 215–239',
    doi: '10.1016/0378-8733(78)90021-7',
  },
  history: SINCE_FIRST,
  compute: reachedInTwo,
};
