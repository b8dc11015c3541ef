// How many completed projects have a third-party evaluation.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many completed projects have a third-party evaluation. See `meaning` and `formula`. */
export const evaluatedThirdParty: Indicator = {
  id: 'evaluatedThirdParty',
  label: { ja: '第三者評価のある事業の割合', en: 'With third-party evaluation' },
  meaning: {
    ja: 'その年度に終わった協働事業のうち、第三者評価が記録されているものの割合です。',
    en: 'The share of projects completed in the year that have a third-party evaluation.',
  },
  formula: '|{ p completed in Y : THIRD_PARTY evaluation }| / |{ p completed in Y }|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: 'その年度に終わった協働事業がないとき', en: 'no project was completed' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ projects }) =>
    shareOf(
      projects.filter(({ completed }) => completed),
      ({ judges }) => judges.includes('THIRD_PARTY'),
    ),
};
