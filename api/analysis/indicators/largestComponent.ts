// How much of the city hangs together.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { largestComponentShare } from '../metrics/network/largestComponentShare.ts';
import type { Indicator } from './indicator.ts';

/** How much of the city hangs together. See `meaning` and `formula`. */
export const largestComponent: Indicator = {
  id: 'largestComponent',
  label: { ja: '最大連結成分の割合', en: 'Share of the largest component' },
  meaning: {
    ja: 'つながりをたどって互いに届く最大のまとまりに、主体の何割が入っているかです。',
    en: 'The share of principals in the largest part within which everyone can reach everyone.',
  },
  formula: 'max_c |c| / |R|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: {
    ja: 'その年度に登録または参加した主体がないとき',
    en: 'no principal was registered or took part',
  },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: ({ subject }) => largestComponentShare.compute(subject, { seed: 0 }),
};
