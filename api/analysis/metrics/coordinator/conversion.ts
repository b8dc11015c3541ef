// Which share of ended introductions became projects.
import { type CoordinatorMetric, SINCE_FIRST } from '../metric.ts';

/** Which share of ended introductions became projects. See `meaning`, `formula` and `source`. */
export const conversion: CoordinatorMetric = {
  id: 'conversion',
  scope: 'COORDINATOR',
  label: { ja: '協働事業につながった割合', en: 'Conversion' },
  meaning: {
    ja: '結果の出た引き合わせのうち、協働事業につながったものの割合です。',
    en: 'The share of introductions that have ended which led to a project.',
  },
  formula: '|COLLABORATING| / |COLLABORATING ∪ DECLINED ∪ LAPSED|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '結果の出た引き合わせがまだないとき', en: 'no introduction has ended yet' },
  cost: 'LIGHT',
  source: { citation: 'Kyodo Atlas', doi: null },
  history: SINCE_FIRST,
  compute: ({ collaborating, ended }) => (ended > 0 ? collaborating / ended : Number.NaN),
};
