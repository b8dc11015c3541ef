// Ties of the year before that are gone.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { churnOf } from './churn.ts';
import type { Indicator } from './indicator.ts';

/** Ties of the year before that are gone. See `meaning` and `formula`. */
export const tiesEnded: Indicator = {
  id: 'tiesEnded',
  label: { ja: '終わったつながり', en: 'Ties ended' },
  meaning: {
    ja: '前の年度にあり、その年度にはないつながりの数です。',
    en: 'Ties of the year before that are not there any more.',
  },
  formula: '|T_{Y−1} \\ T_Y|',
  unit: { ja: 'つながり', en: 'ties' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  undefinedWhen: { ja: '前の年度の記録がないとき', en: 'nothing is recorded of the year before' },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: (year) => churnOf(year)?.ended ?? Number.NaN,
};
