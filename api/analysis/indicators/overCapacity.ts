// How many coordinators have more introductions than they can take.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many coordinators have more introductions than they can take. See `meaning` and `formula`. */
export const overCapacity: Indicator = {
  id: 'overCapacity',
  label: { ja: '受け持てる数を超えたコーディネーターの割合', en: 'Coordinators above capacity' },
  meaning: {
    ja: '受け持てる件数が分かるコーディネーターのうち、その年度の引き合わせがそれを超えた人の割合です。',
    en: 'The share of coordinators of known capacity that proposed more introductions in the year than it.',
  },
  formula: '|{ c : proposed(c, Y) > capacityPerYear(c) }| / |{ c of known capacity }|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'LOWER',
  undefinedWhen: {
    ja: '受け持てる件数の分かるコーディネーターがいないとき',
    en: 'the capacity of no coordinator is known',
  },
  band: null,
  history: SINCE_FIRST,
  compute: ({ coordinators }) =>
    shareOf(
      coordinators.filter(({ capacity }) => capacity !== null),
      ({ proposed, capacity }) => proposed > capacity!,
    ),
};
