// How far ties run to one principal.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { degreeCentralisation } from '../metrics/network/degreeCentralisation.ts';
import type { Indicator } from './indicator.ts';

/** How far ties run to one principal. See `meaning` and `formula`. */
export const centralisation: Indicator = {
  id: 'centralisation',
  label: { ja: '次数の集中度', en: 'Degree centralisation' },
  meaning: {
    ja: 'つながりが一つの主体に集中している度合いです。星形なら1、全員が同じ数なら0です。',
    en: 'How far ties run together at one principal: 1 for a star, 0 where all have as many partners.',
  },
  formula: 'Σ_i (max_j k_j − k_i) / ((|R| − 1)(|R| − 2))',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'LOWER',
  undefinedWhen: { ja: '主体が三者に満たないとき', en: 'fewer than three principals' },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: ({ subject }) => degreeCentralisation.compute(subject, { seed: 0 }),
};
