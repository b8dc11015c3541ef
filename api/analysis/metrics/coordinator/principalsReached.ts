// How many principals a coordinator reaches in two steps.
import { ALWAYS_DEFINED, type CoordinatorMetric, SINCE_FIRST } from '../metric.ts';

/** How many principals a coordinator reaches in two steps. See `meaning`, `formula` and `source`. */
export const principalsReached: CoordinatorMetric = {
  id: 'principalsReached',
  scope: 'COORDINATOR',
  label: { ja: '2歩以内で届く主体の数', en: 'Principals reached in two steps' },
  meaning: {
    ja: '知っている主体と担当する事業の参加者、さらにその協働相手や加入先・加入者まで数えた、届く主体の数です。',
    en: 'How many principals it reaches through those it knows, the members of the projects it coordinates, and their partners, groups and members.',
  },
  formula: '|{ j : d(c, j) ≤ 2 in the reach network }|',
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
  compute: ({ reached }) => reached,
};
