// How many of a principal's partners work together themselves.
import { trianglesOf } from '../../kernels/triangles.ts';
import { networkOf } from '../../subject.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How many of a principal's partners work together themselves. See `meaning`, `formula` and `source`. */
export const clustering: PrincipalMetric = {
  id: 'clustering',
  scope: 'PRINCIPAL',
  label: { ja: 'クラスター係数', en: 'Local clustering' },
  meaning: {
    ja: '協働相手どうしの組のうち、その二者も互いに協働している組の割合です。',
    en: 'The share of pairs of its partners that work together themselves.',
  },
  formula: 'c_i = T_i / (k_i (k_i − 1) / 2), T_i the triangles that i is part of',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '協働相手が二者に満たない主体', en: 'a principal with fewer than two partners' },
  cost: 'STANDARD',
  source: {
    citation:
      'D. J. Watts, S. H. Strogatz, Collective dynamics of small-world networks, Nature 393 (1998) 440–442',
    doi: '10.1038/30918',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const network = networkOf(subject);
    return trianglesOf(network).ofNodes.map((triangles, i) => {
      const degree = network.starts[i + 1] - network.starts[i];
      return degree < 2 ? Number.NaN : (2 * triangles) / (degree * (degree - 1));
    });
  },
};
