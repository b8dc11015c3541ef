// How many introductions were accepted.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many introductions were accepted. See `meaning` and `formula`. */
export const introductionsAccepted: Indicator = {
  id: 'introductionsAccepted',
  label: { ja: '引き合わせの承諾率', en: 'Introductions accepted' },
  meaning: {
    ja: 'その年度に提案した引き合わせのうち、承諾されたものの割合です。',
    en: 'The share of introductions proposed in the year that were accepted.',
  },
  formula: '|accepted| / |proposed in Y|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: 'その年度に提案された引き合わせがないとき', en: 'no introduction was proposed' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ introductions }) => shareOf(introductions, ({ accepted }) => accepted),
};
