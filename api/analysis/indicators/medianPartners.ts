// How many partners a principal in the middle has.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { networkOf } from '../subject.ts';
import type { Indicator } from './indicator.ts';
import { median } from './shares.ts';

/** How many partners a principal in the middle has. See `meaning` and `formula`. */
export const medianPartners: Indicator = {
  id: 'medianPartners',
  label: { ja: '協働相手の数の中央値', en: 'Median partners' },
  meaning: {
    ja: '主体を協働相手の数の順に並べたとき、真ん中の主体の相手の数です。',
    en: 'How many partners the principal in the middle has, when all are put in order of their partners.',
  },
  formula: 'median_{i ∈ R} k_i',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'HIGHER',
  undefinedWhen: {
    ja: 'その年度に登録または参加した主体がないとき',
    en: 'no principal was registered or took part',
  },
  band: 'CHANGE',
  history: SINCE_FIRST,
  compute: ({ subject }) => {
    const { size, starts } = networkOf(subject);
    return median(Array.from({ length: size }, (_, i) => starts[i + 1] - starts[i]));
  },
};
