// What is left of reach without the coordinator that knows most.
import { SINCE_FIRST } from '../metrics/metric.ts';
import { connectedPairs } from './connected-pairs.ts';
import type { Indicator } from './indicator.ts';
import { share } from './shares.ts';

/** What is left of reach without the coordinator that knows most. See `meaning` and `formula`. */
export const reachWithoutBusiest: Indicator = {
  id: 'reachWithoutBusiest',
  label: { ja: '要のコーディネーターがいないときに残る到達', en: 'Reach without the busiest coordinator' },
  meaning: {
    ja: '最も多くの主体を知るコーディネーターがいなくても、互いに届く主体の組がどれだけ残るかです。',
    en: 'The share of pairs of principals within reach of each other that stay so without the coordinator that knows most.',
  },
  formula: 'connected pairs of R in reach without argmax_c |KNOWS(c)| / connected pairs of R in reach',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: {
    ja: '互いに届く主体の組がないとき、またはコーディネーターがいないとき',
    en: 'no pair within reach, or no coordinator',
  },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: ({ subject: { size }, reach: { network, busiest } }) => {
    if (busiest < 0) return Number.NaN;
    const away = new Uint8Array(network.size);
    away[busiest] = 1;
    return share(connectedPairs(network, size, away), connectedPairs(network, size));
  },
};
