// What is left of reach without the offices of the city.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { connectedPairs } from './connected-pairs.ts';
import type { Indicator } from './indicator.ts';
import { share } from './shares.ts';

/** What is left of reach without the offices of the city. See `meaning` and `formula`. */
export const reachWithoutCity: Indicator = {
  id: 'reachWithoutCity',
  label: { ja: '市の部署がないときに残る到達', en: 'Reach without the city' },
  meaning: {
    ja: '市の部署がなくても、互いに届く主体の組がどれだけ残るかです。',
    en: 'The share of pairs of principals within reach of each other that stay so without the offices of the city.',
  },
  formula: 'connected pairs of R in reach without CITY / connected pairs of R in reach',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: '互いに届く主体の組がないとき', en: 'no pair within reach' },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: ({ subject: { size }, reach: { network, city } }) =>
    share(connectedPairs(network, size, city), connectedPairs(network, size)),
};
