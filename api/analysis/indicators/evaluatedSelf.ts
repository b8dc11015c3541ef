// How many completed projects have a self evaluation.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many completed projects have a self evaluation. See `meaning` and `formula`. */
export const evaluatedSelf: Indicator = {
  id: 'evaluatedSelf',
  label: { ja: '自己評価のある事業の割合', en: 'With self evaluation' },
  meaning: {
    ja: 'その年度に終わった協働事業のうち、自己評価が記録されているものの割合です。',
    en: 'The share of projects completed in the year that have a self evaluation.',
  },
  formula: '|{ p completed in Y : SELF evaluation }| / |{ p completed in Y }|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: 'その年度に終わった協働事業がないとき', en: 'no project was completed' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ projects }) =>
    shareOf(
      projects.filter(({ completed }) => completed),
      ({ judges }) => judges.includes('SELF'),
    ),
};
