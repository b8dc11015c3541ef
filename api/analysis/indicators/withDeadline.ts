// How many projects say when they end.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many projects say when they end. See `meaning` and `formula`. */
export const withDeadline: Indicator = {
  id: 'withDeadline',
  label: { ja: '期限のある事業の割合', en: 'Projects with a deadline' },
  meaning: {
    ja: 'その年度に行われた協働事業のうち、期限が決めてあるものの割合です。',
    en: 'The share of projects that took place in the year that have a deadline.',
  },
  formula: '|{ p : deadline(p) }| / |projects of Y|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: 'その年度に行われた協働事業がないとき', en: 'no project took place' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ projects }) => shareOf(projects, ({ hasDeadline }) => hasDeadline),
};
