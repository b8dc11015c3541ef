// How near a principal is to all others and to all projects, in the network of both.
import { affiliationPathSearch } from '../../kernels/affiliation-paths.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How near a principal is to all others and to all projects, in the network of both. See `meaning`, `formula` and `source`. */
export const affiliationCloseness: PrincipalMetric = {
  id: 'affiliationCloseness',
  scope: 'PRINCIPAL',
  label: { ja: '近接性（主体と事業のネットワーク）', en: 'Closeness among principals and projects' },
  meaning: {
    ja: '主体と協働事業をどちらも点として結んだネットワークで、他の主体や事業にどれだけ近いかを表します。すべての事業に参加していれば1です。',
    en: 'In the network that joins principals to their projects: how near it is to all others and to all projects; 1 if it takes part in every one.',
  },
  formula:
    'c_i = (m + 2(n − 1)) / Σ d_ij · r_i / (n + m − 1), d over the r_i principals and projects it reaches, n principals, m projects; it can exceed 1 where the network falls apart',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: 'つながりが協働事業から作られていないとき、または事業に参加していない主体',
    en: 'ties that are not made of projects, or a principal without projects',
  },
  cost: 'STANDARD',
  source: {
    citation:
      'S. P. Borgatti, M. G. Everett, Network analysis of 2-mode data, Social Networks 19 (1997) 243–269',
    doi: '10.1016/S0378-8733(96)00301-2',
  },
  history: SINCE_FIRST,
  needs: [affiliationPathSearch],
  compute(subject) {
    const { reached, hops } = affiliationPathSearch.of(subject);
    const projects = subject.affiliation?.projects ?? 0;
    const least = projects + 2 * (subject.size - 1);
    return hops.map((sum, i) =>
      sum > 0 ? (least / sum) * (reached[i] / (subject.size + projects - 1)) : Number.NaN,
    );
  },
};
