// How many introductions led to a meeting.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many introductions led to a meeting. See `meaning` and `formula`. */
export const introductionsMet: Indicator = {
  id: 'introductionsMet',
  label: { ja: '引き合わせの面会率', en: 'Introductions met' },
  meaning: {
    ja: 'その年度に提案した引き合わせのうち、顔合わせまで進んだものの割合です。',
    en: 'The share of introductions proposed in the year that led to a meeting.',
  },
  formula: '|met| / |proposed in Y|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: 'その年度に提案された引き合わせがないとき', en: 'no introduction was proposed' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ introductions }) => shareOf(introductions, ({ met }) => met),
};
