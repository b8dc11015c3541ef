// How many ties of the year before go on.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { churnOf } from './churn.ts';
import type { Indicator } from './indicator.ts';
import { share } from './shares.ts';

/** How many ties of the year before go on. See `meaning` and `formula`. */
export const renewal: Indicator = {
  id: 'renewal',
  label: { ja: '継続率', en: 'Renewal' },
  meaning: {
    ja: '前の年度のつながりのうち、その年度も続いたものの割合です。',
    en: 'The share of ties of the year before that go on.',
  },
  formula: '|T_Y ∩ T_{Y−1}| / |T_{Y−1}|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  undefinedWhen: { ja: '前の年度につながりがないとき', en: 'there were no ties the year before' },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: (year) => {
    const churn = churnOf(year);
    return churn ? share(churn.kept, churn.kept + churn.ended) : Number.NaN;
  },
};
