// In how many districts a coordinator knows somebody.
import { ALWAYS_DEFINED, type CoordinatorMetric, SINCE_FIRST } from '../metric.ts';

/** In how many districts a coordinator knows somebody. See `meaning`, `formula` and `source`. */
export const districtsCovered: CoordinatorMetric = {
  id: 'districtsCovered',
  scope: 'COORDINATOR',
  label: { ja: '知り合いのいる地区の数', en: 'Districts covered' },
  meaning: {
    ja: '知っている主体が、いくつの地区にわたるかです。複数の地区にまたがる主体は、そのすべてを数えます。',
    en: 'Among how many districts the principals it knows are spread; all districts of a principal count.',
  },
  formula: '|∪ districts(j) : KNOWS(c, j)|',
  unit: { ja: '地区', en: 'districts' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: { citation: 'Kyodo Atlas', doi: null },
  history: SINCE_FIRST,
  compute: ({ districts }) => districts,
};
