// How many introductions became projects.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many introductions became projects. See `meaning` and `formula`. */
export const introductionsToProjects: Indicator = {
  id: 'introductionsToProjects',
  label: { ja: '引き合わせの事業化率', en: 'Introductions that became projects' },
  meaning: {
    ja: 'その年度に提案した引き合わせのうち、協働事業になったものの割合です。',
    en: 'The share of introductions proposed in the year that became projects.',
  },
  formula: '|became projects| / |proposed in Y|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: 'その年度に提案された引き合わせがないとき', en: 'no introduction was proposed' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ introductions }) => shareOf(introductions, ({ daysToProject }) => daysToProject !== null),
};
