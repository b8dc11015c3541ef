// How often a principal stands between two other districts.
import { brokerageBy } from '../brokerage.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between two other districts. See `meaning`, `formula` and `source`. */
export const districtLiaison: PrincipalMetric = {
  id: 'districtLiaison',
  scope: 'PRINCIPAL',
  label: { ja: '異なる地区どうしの橋渡し', en: 'Liaison between districts' },
  meaning: {
    ja: '自分とも互いとも別の地区に属する二者の間に立っている経路の数です。つながっていない二者だけを数えます。',
    en: 'How often it stands between two principals of two other districts who are not tied to each other.',
  },
  formula: '|{ (a, b) : a – i – b, a and b not tied, d_a, d_b and d_i all different }|, both orders counted',
  unit: { ja: '経路', en: 'paths' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '地区の分からない主体', en: 'a principal whose district is not known' },
  cost: 'STANDARD',
  source: {
    citation:
      'R. V. Gould, R. M. Fernandez, Structures of mediation: a formal approach to brokerage in transaction networks, Sociological Methodology 19 (1989) 89–126',
    doi: '10.2307/270949',
  },
  history: SINCE_FIRST,
  ...brokerageBy('districts', 'liaison'),
};
