// How much a principal depends on partners who are tied to each other.
import { burtOf } from '../../kernels/burt.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How much a principal depends on partners who are tied to each other. See `meaning`, `formula` and `source`. */
export const constraint: PrincipalMetric = {
  id: 'constraint',
  scope: 'PRINCIPAL',
  label: { ja: '拘束度', en: 'Constraint' },
  meaning: {
    ja: '協働相手が少なく、その相手どうしも互いにつながっているほど大きくなります。小さい主体ほど、互いに知らない相手の間に立っています。',
    en: 'The larger, the fewer its partners are and the more they are tied to each other; a low value means that it stands between principals who do not know each other.',
  },
  formula:
    'c_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over partners j, p_ij = w_ij / Σ_k w_ik; p_qj counts all partners of q',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: { ja: '協働相手のいない主体', en: 'a principal without partners' },
  cost: 'STANDARD',
  source: {
    citation:
      'R. S. Burt, Structural Holes: The Social Structure of Competition, Harvard University Press (1992)',
    doi: '10.4159/9780674029095',
  },
  history: SINCE_FIRST,
  compute: (subject) => burtOf(subject).constraint.slice(),
};
