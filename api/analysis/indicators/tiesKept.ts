// Ties that were there the year before, too.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { churnOf } from './churn.ts';
import type { Indicator } from './indicator.ts';

/** Ties that were there the year before, too. See `meaning` and `formula`. */
export const tiesKept: Indicator = {
  id: 'tiesKept',
  label: { ja: '続いたつながり', en: 'Ties kept' },
  meaning: {
    ja: '前の年度にもその年度にもあるつながりの数です。',
    en: 'Ties of the year that were there the year before.',
  },
  formula: '|T_Y ∩ T_{Y−1}|',
  unit: { ja: 'つながり', en: 'ties' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  undefinedWhen: { ja: '前の年度の記録がないとき', en: 'nothing is recorded of the year before' },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: (year) => churnOf(year)?.kept ?? Number.NaN,
};
