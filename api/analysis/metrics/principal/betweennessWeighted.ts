// How often a principal stands between others where strong ties are short ways.
import { weightedPathSearch } from '../../kernels/weighted-paths.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between others where strong ties are short ways. See `meaning`, `formula` and `source`. */
export const betweennessWeighted: PrincipalMetric = {
  id: 'betweennessWeighted',
  scope: 'PRINCIPAL',
  label: { ja: '媒介性（つながりの強さを考慮）', en: 'Betweenness, weighted' },
  meaning: {
    ja: '強いつながりほど近いと考えたとき、他の主体どうしを結ぶ最短の経路のうち、この主体を通るものがどれだけあるかを表します。',
    en: 'How many of the shortest ways between pairs of other principals lead through it when a strong tie counts as a short way.',
  },
  formula:
    'b_i = Σ_{s<t} σ_st(i) / σ_st over paths of least Σ 1/w; lengths within 10⁻¹² of each other are equal',
  unit: { ja: '主体の組', en: 'pairs of principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'DISTANCE',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation: 'U. Brandes, A faster algorithm for betweenness centrality, J. Math. Sociol. 25 (2001) 163–177',
    doi: '10.1080/0022250X.2001.9990249',
  },
  history: SINCE_FIRST,
  needs: [weightedPathSearch],
  compute: (subject) => weightedPathSearch.of(subject).slice(),
};
