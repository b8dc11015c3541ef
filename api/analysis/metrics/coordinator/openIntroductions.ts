// How many introductions of a coordinator are open.
import { ALWAYS_DEFINED, type CoordinatorMetric, SINCE_FIRST } from '../metric.ts';

/** How many introductions of a coordinator are open. See `meaning`, `formula` and `source`. */
export const openIntroductions: CoordinatorMetric = {
  id: 'openIntroductions',
  scope: 'COORDINATOR',
  label: { ja: '進行中の引き合わせの数', en: 'Open introductions' },
  meaning: {
    ja: '提案した引き合わせのうち、まだ結果が出ていないものの数です。',
    en: 'How many introductions it proposed have not come to an end yet.',
  },
  formula: '|{ i : PROPOSED(c, i), status(i) ∈ { PROPOSED, ACCEPTED, MET } }|',
  unit: { ja: '件', en: 'introductions' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: { citation: 'Kyodo Atlas', doi: null },
  history: SINCE_FIRST,
  compute: ({ open }) => open,
};
