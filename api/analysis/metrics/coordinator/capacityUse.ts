// Open introductions against what a coordinator can make in a year.
import { type CoordinatorMetric, SINCE_FIRST } from '../metric.ts';

/** Open introductions against what a coordinator can make in a year. See `meaning`, `formula` and `source`. */
export const capacityUse: CoordinatorMetric = {
  id: 'capacityUse',
  scope: 'COORDINATOR',
  label: { ja: '受け持てる件数に対する進行中の割合', en: 'Open introductions against capacity' },
  meaning: {
    ja: '進行中の引き合わせが、1年に受け持てる件数のどれだけにあたるかです。1を超えると、受け持てる件数より多く抱えています。',
    en: 'Open introductions as a share of those it can make in a year; above 1 it has more on its hands than it can.',
  },
  formula: 'openIntroductions / capacityPerYear',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: '受け持てる件数が記録されていないか、0件のとき',
    en: 'no capacity is recorded, or it is 0',
  },
  cost: 'LIGHT',
  source: { citation: 'Kyodo Atlas', doi: null },
  history: SINCE_FIRST,
  compute: ({ open, capacity }) => (capacity ? open / capacity : Number.NaN),
};
