// How often a principal stands between two of one other district.
import { brokerageBy } from '../brokerage.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between two of one other district. See `meaning`, `formula` and `source`. */
export const districtItinerant: PrincipalMetric = {
  id: 'districtItinerant',
  scope: 'PRINCIPAL',
  label: { ja: '他の地区内の仲介', en: 'Broker within another district' },
  meaning: {
    ja: '自分とは別の一つの地区に属する二者の間に立っている経路の数です。つながっていない二者だけを数えます。',
    en: 'How often it stands between two principals of one other district who are not tied to each other.',
  },
  formula: '|{ (a, b) : a – i – b, a and b not tied, d_a = d_b ≠ d_i }|, both orders counted',
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
  ...brokerageBy('districts', 'itinerant'),
};
