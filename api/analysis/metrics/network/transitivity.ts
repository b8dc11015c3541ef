// How often two partners of the same principal work together.
import { trianglesOf } from '../../kernels/triangles.ts';
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How often two partners of the same principal work together. See `meaning`, `formula` and `source`. */
export const transitivity: NetworkMetric = {
  id: 'transitivity',
  scope: 'NETWORK',
  label: { ja: '推移性', en: 'Transitivity' },
  meaning: {
    ja: '同じ主体と協働している二者の組のうち、その二者も協働している組の割合です。',
    en: 'The share of all pairs of partners of the same principal that work together themselves.',
  },
  formula: '3 · triangles / Σ_i k_i (k_i − 1) / 2',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '二者以上の協働相手を持つ主体がいないとき', en: 'no principal has two partners' },
  cost: 'STANDARD',
  source: {
    citation:
      'M. E. J. Newman, The structure and function of complex networks, SIAM Review 45 (2003) 167–256',
    doi: '10.1137/S003614450342480',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const network = networkOf(subject);
    let pairs = 0;
    for (let i = 0; i < network.size; i++) {
      const degree = network.starts[i + 1] - network.starts[i];
      pairs += (degree * (degree - 1)) / 2;
    }
    return pairs === 0 ? Number.NaN : (3 * trianglesOf(network).total) / pairs;
  },
};
