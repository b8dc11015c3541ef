// On how few principals half of all ways depend.
import { pathSearch } from '../kernels/path-search.ts';
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';

/** On how few principals half of all ways depend. See `meaning` and `formula`. */
export const brokersForHalf: Indicator = {
  id: 'brokersForHalf',
  label: { ja: '媒介の半分を担う主体の数', en: 'Brokers for half' },
  meaning: {
    ja: '媒介性の合計の半分を、最も少ない数でいうと何者で担っているかです。少ないほど、少数のつなぎ役に頼っています。',
    en: 'The fewest principals that together hold half of all betweenness: the fewer, the more hangs on them.',
  },
  formula: 'min |B| with Σ_{i ∈ B} b_i ≥ ½ Σ_i b_i',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 1, max: null },
  direction: 'HIGHER',
  undefinedWhen: { ja: 'だれも他の主体の間に立っていないとき', en: 'nobody stands between others' },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: ({ subject }) => {
    const between = pathSearch.of(subject).between.slice().sort().reverse();
    const half = between.reduce((sum, value) => sum + value, 0) / 2;
    if (half === 0) return Number.NaN;
    let held = 0;
    let brokers = 0;
    // Sums in another order differ in their last digits.
    while (held < half * (1 - 1e-12)) held += between[brokers++];
    return brokers;
  },
};
