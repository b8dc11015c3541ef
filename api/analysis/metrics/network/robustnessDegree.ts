// How long the network hangs together when those with most partners go one by one.
import { orderByDegree, robustnessOf } from '../../kernels/robustness.ts';
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How long the network hangs together when those with most partners go one by one. See `meaning`, `formula` and `source`. */
export const robustnessDegree: NetworkMetric = {
  id: 'robustnessDegree',
  scope: 'NETWORK',
  label: { ja: '頑健性（協働相手の多い順）', en: 'Robustness, by degree' },
  meaning: {
    ja: '協働相手の多い主体から順に抜けていくとき、互いに届くまとまりが平均してどれだけの大きさで残るかを表します。大きいほど、中心の主体が抜けても崩れません。',
    en: 'How large the largest part stays on average while principals leave one by one, always the one with most partners first: the larger, the better the network does without its centres.',
  },
  formula:
    'R = (1/N) Σ_{q=1..N} S(q), S(q) the share of the largest component after q have gone, degrees counted anew each time, equal ones by the lowest id',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 0.5 },
  direction: 'HIGHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体がないとき', en: 'no principals' },
  cost: 'STANDARD',
  source: {
    citation:
      'C. M. Schneider et al., Mitigation of malicious attacks on networks, PNAS 108 (2011) 3838–3841',
    doi: '10.1073/pnas.1009440108',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const network = networkOf(subject);
    return subject.size === 0 ? Number.NaN : robustnessOf(network, orderByDegree(network));
  },
};
