// How well a principal is tied to principals who are well tied themselves.
import { leadingVectorOf } from '../../kernels/eigenvector.ts';
import { networkOf } from '../../subject.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How well a principal is tied to principals who are well tied themselves. See `meaning`, `formula` and `source`. */
export const eigenvector: PrincipalMetric = {
  id: 'eigenvector',
  scope: 'PRINCIPAL',
  label: { ja: '固有ベクトル中心性', en: 'Eigenvector centrality' },
  meaning: {
    ja: 'つながりの多い主体とつながっているほど大きくなる値です。いちばん大きなまとまりの外にいる主体は0です。',
    en: 'The larger, the better tied its partners are themselves; 0 outside the largest connected part of the network.',
  },
  formula:
    'λ x = A x for the largest eigenvalue λ, A the ties of the largest component (of equals the one of the lowest node), Σ x_i² = 1; 0 elsewhere',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: 'つながりがないとき', en: 'no ties' },
  cost: 'STANDARD',
  source: {
    citation:
      'P. Bonacich, Power and centrality: a family of measures, American Journal of Sociology 92 (1987) 1170–1182',
    doi: '10.1086/228631',
  },
  history: SINCE_FIRST,
  compute: (subject) => leadingVectorOf(networkOf(subject)),
};
