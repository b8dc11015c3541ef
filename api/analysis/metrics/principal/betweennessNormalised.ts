// Betweenness as a share, to compare networks of different size.

import { pathSearch } from '../../kernels/path-search.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** Betweenness as a share, to compare networks of different size. See `meaning`, `formula` and `source`. */
export const betweennessNormalised: PrincipalMetric = {
  id: 'betweennessNormalised',
  scope: 'PRINCIPAL',
  label: { ja: '媒介性（正規化）', en: 'Betweenness, normalised' },
  meaning: {
    ja: '媒介性を、考えられる最大の値に対する割合で表したものです。大きさの違うネットワークどうしを比べられます。',
    en: 'Betweenness as a share of the most there can be, so that networks of different size can be compared.',
  },
  formula: '2 b_i / ((N − 1)(N − 2))',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体が三者に満たないとき', en: 'fewer than three principals' },
  cost: 'STANDARD',
  source: {
    citation:
      'L. C. Freeman, Centrality in social networks: conceptual clarification, Social Networks 1 (1978) 215–239',
    doi: '10.1016/0378-8733(78)90021-7',
  },
  history: SINCE_FIRST,
  needs: [pathSearch],
  estimated: true,
  compute(subject) {
    const pairs = ((subject.size - 1) * (subject.size - 2)) / 2;
    return pathSearch.of(subject).between.map((value) => (subject.size < 3 ? Number.NaN : value / pairs));
  },
};
