// How long the network hangs together when those between others go one by one.
import { orderByBetweenness, robustnessOf } from '../../kernels/robustness.ts';
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How long the network hangs together when those between others go one by one. See `meaning`, `formula` and `source`. */
export const robustnessBetweenness: NetworkMetric = {
  id: 'robustnessBetweenness',
  scope: 'NETWORK',
  label: { ja: '頑健性（つなぎ役の順）', en: 'Robustness, by betweenness' },
  meaning: {
    ja: 'つなぎ役として重要な主体から順に抜けていくとき、互いに届くまとまりが平均してどれだけの大きさで残るかを表します。主体が1,000を超えるときは標本による推定値です。',
    en: 'How large the largest part stays on average while principals leave one by one, always the one most between others first; with more than 1,000 principals it is estimated from a sample.',
  },
  formula:
    'R = (1/N) Σ_{q=1..N} S(q), S(q) the share of the largest component after q have gone, betweenness computed anew each time, equal ones by the lowest id; for N > 1000 betweenness from 200 sources drawn of each component, anew after every ⌈N/1000⌉',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 0.5 },
  direction: 'HIGHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体がないとき', en: 'no principals' },
  cost: 'HEAVY',
  source: {
    citation:
      'C. M. Schneider et al., Mitigation of malicious attacks on networks, PNAS 108 (2011) 3838–3841',
    doi: '10.1073/pnas.1009440108',
  },
  history: SINCE_FIRST,
  compute(subject, { seed }) {
    const network = networkOf(subject);
    return subject.size === 0 ? Number.NaN : robustnessOf(network, orderByBetweenness(network, seed));
  },
};
