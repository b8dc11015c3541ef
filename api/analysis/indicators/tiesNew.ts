// Ties that were not there the year before.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { churnOf } from './churn.ts';
import type { Indicator } from './indicator.ts';

/** Ties that were not there the year before. See `meaning` and `formula`. */
export const tiesNew: Indicator = {
  id: 'tiesNew',
  label: { ja: '新しいつながり', en: 'New ties' },
  meaning: {
    ja: '前の年度にはなく、その年度にできたつながりの数です。',
    en: 'Ties of the year that were not there the year before.',
  },
  formula: '|T_Y \\ T_{Y−1}|',
  unit: { ja: 'つながり', en: 'ties' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  undefinedWhen: { ja: '前の年度の記録がないとき', en: 'nothing is recorded of the year before' },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: (year) => churnOf(year)?.fresh ?? Number.NaN,
};
