// In how many sectors a coordinator knows somebody.
import { ALWAYS_DEFINED, type CoordinatorMetric, SINCE_FIRST } from '../metric.ts';

/** In how many sectors a coordinator knows somebody. See `meaning`, `formula` and `source`. */
export const sectorsCovered: CoordinatorMetric = {
  id: 'sectorsCovered',
  scope: 'COORDINATOR',
  label: { ja: '知り合いのいる区分の数', en: 'Sectors covered' },
  meaning: {
    ja: '知っている主体が、主体の区分のうちいくつにわたるかです。',
    en: 'Among how many sectors the principals it knows are spread.',
  },
  formula: '|{ sector(j) : KNOWS(c, j) }|',
  unit: { ja: '区分', en: 'sectors' },
  range: { min: 0, max: 6 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: { citation: 'Kyodo Atlas', doi: null },
  history: SINCE_FIRST,
  compute: ({ sectors }) => sectors,
};
