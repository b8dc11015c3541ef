// How often a principal stands between others and between projects, in the network of both.
import { affiliationPathSearch } from '../../kernels/affiliation-paths.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between others and between projects, in the network of both. See `meaning`, `formula` and `source`. */
export const affiliationBetweenness: PrincipalMetric = {
  id: 'affiliationBetweenness',
  scope: 'PRINCIPAL',
  label: { ja: '媒介性（主体と事業のネットワーク）', en: 'Betweenness among principals and projects' },
  meaning: {
    ja: '主体と協働事業をどちらも点として結んだネットワークで、他の主体や事業どうしを結ぶ最短の経路のうち、この主体を通るものの割合です。',
    en: 'In the network that joins principals to their projects: the share of the shortest ways between other principals and projects that lead through it, of the most there can be.',
  },
  formula:
    'b_i / b_max, b_i over pairs of principals and projects, b_max = (m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)) / 2, s = ⌊(n − 1) / m⌋, t = (n − 1) mod m for n principals and m projects',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: 'つながりが協働事業から作られていないとき、または主体と事業が一つずつしかないとき',
    en: 'ties that are not made of projects, or a single principal with a single project',
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
    const projects = subject.affiliation?.projects ?? 0;
    const s = Math.floor((subject.size - 1) / projects);
    const t = (subject.size - 1) % projects;
    const most =
      (projects ** 2 * (s + 1) ** 2 + projects * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
    return affiliationPathSearch.of(subject).between.map((value) => (most > 0 ? value / most : Number.NaN));
  },
};
