// How many principals have no partner.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { networkOf } from '../subject.ts';
import type { Indicator } from './indicator.ts';
import { share } from './shares.ts';

/** How many principals have no partner. See `meaning` and `formula`. */
export const isolatedShare: Indicator = {
  id: 'isolatedShare',
  label: { ja: '孤立の割合', en: 'Isolated share' },
  meaning: {
    ja: 'その年度に、だれとも協働事業をともにしていない主体の割合です。',
    en: 'The share of principals that shared no project with anybody in the year.',
  },
  formula: '|{ i ∈ R : k_i = 0 }| / |R|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'LOWER',
  undefinedWhen: {
    ja: 'その年度に登録または参加した主体がないとき',
    en: 'no principal was registered or took part',
  },
  band: 'CHANGE',
  history: SINCE_FIRST,
  compute: ({ subject }) => {
    const { size, starts } = networkOf(subject);
    let alone = 0;
    for (let i = 0; i < size; i++) if (starts[i + 1] === starts[i]) alone++;
    return share(alone, size);
  },
};
