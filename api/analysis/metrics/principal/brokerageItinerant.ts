// How often a principal stands between two of one other sector.
import { brokerageBy } from '../brokerage.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between two of one other sector. See `meaning`, `formula` and `source`. */
export const brokerageItinerant: PrincipalMetric = {
  id: 'brokerageItinerant',
  scope: 'PRINCIPAL',
  label: { ja: '他の区分内の仲介', en: 'Broker within another sector' },
  meaning: {
    ja: '自分とは別の一つの区分に属する二者の間に立っている経路の数です。つながっていない二者だけを数えます。',
    en: 'How often it stands between two principals of one other sector who are not tied to each other.',
  },
  formula: '|{ (a, b) : a – i – b, a and b not tied, s_a = s_b ≠ s_i }|, both orders counted',
  unit: { ja: '経路', en: 'paths' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '区分の分からない主体', en: 'a principal whose sector is not known' },
  cost: 'STANDARD',
  source: {
    citation:
      'R. V. Gould, R. M. Fernandez, Structures of mediation: a formal approach to brokerage in transaction networks, Sociological Methodology 19 (1989) 89–126',
    doi: '10.2307/270949',
  },
  history: SINCE_FIRST,
  ...brokerageBy('sectors', 'itinerant'),
};
