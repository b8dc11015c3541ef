// Who would be out of reach without a coordinator.
import { ALWAYS_DEFINED, type CoordinatorMetric, SINCE_FIRST } from '../metric.ts';

/** Who would be out of reach without a coordinator. See `meaning`, `formula` and `source`. */
export const leftUnreachable: CoordinatorMetric = {
  id: 'leftUnreachable',
  scope: 'COORDINATOR',
  label: { ja: 'いなくなると届かなくなる主体の数', en: 'Principals left unreachable' },
  meaning: {
    ja: '2歩以内で届くコーディネーターがほかにいない主体の数です。この人が離れると、だれからも届かなくなります。',
    en: 'How many principals no other coordinator reaches in two steps: without this one they would be out of reach.',
  },
  formula: '|{ j : d(c, j) ≤ 2, d(c′, j) > 2 for every other coordinator c′ }|',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'LOWER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: { citation: 'Kyodo Atlas', doi: null },
  history: SINCE_FIRST,
  compute: ({ only }) => only,
};
