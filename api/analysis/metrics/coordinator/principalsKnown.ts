// How many principals a coordinator knows.
import { ALWAYS_DEFINED, type CoordinatorMetric, SINCE_FIRST } from '../metric.ts';

/** How many principals a coordinator knows. See `meaning`, `formula` and `source`. */
export const principalsKnown: CoordinatorMetric = {
  id: 'principalsKnown',
  scope: 'COORDINATOR',
  label: { ja: '知っている主体の数', en: 'Principals known' },
  meaning: {
    ja: 'このコーディネーターが知っていると記録された主体の数です。',
    en: 'How many principals the coordinator is recorded to know.',
  },
  formula: '|{ j : KNOWS(c, j) }|',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: {
    citation:
      'L. C. Freeman, Centrality in social networks: conceptual clarification, Social Networks 1 (1978) 215–239',
    doi: '10.1016/0378-8733(78)90021-7',
  },
  history: SINCE_FIRST,
  compute: ({ known }) => known,
};
