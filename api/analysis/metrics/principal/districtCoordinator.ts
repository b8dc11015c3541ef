// How often a principal stands between two of its own district.
import { brokerageBy } from '../brokerage.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between two of its own district. See `meaning`, `formula` and `source`. */
export const districtCoordinator: PrincipalMetric = {
  id: 'districtCoordinator',
  scope: 'PRINCIPAL',
  label: { ja: '地区内部の仲介', en: 'Broker within its own district' },
  meaning: {
    ja: '同じ地区の二者の間に、自分も同じ地区として立っている経路の数です。つながっていない二者だけを数えます。',
    en: 'How often it stands between two principals of its own district who are not tied to each other.',
  },
  formula: '|{ (a, b) : a – i – b, a and b not tied, d_a = d_i = d_b }|, both orders counted',
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
  ...brokerageBy('districts', 'coordinator'),
};
