// How often a principal stands between its own district and another.
import { brokerageBy } from '../brokerage.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between its own district and another. See `meaning`, `formula` and `source`. */
export const districtGatekeeper: PrincipalMetric = {
  id: 'districtGatekeeper',
  scope: 'PRINCIPAL',
  label: { ja: '地区の窓口としての仲介', en: 'Gatekeeper of its district' },
  meaning: {
    ja: '自分と同じ地区の主体と別の地区の主体との間に立っている経路の数です（門番と代表は同じ数になります）。',
    en: 'How often it stands between a principal of its own district and one of another who are not tied to each other (as gatekeeper or representative: the same number).',
  },
  formula: '|{ (a, b) : a – i – b, a and b not tied, d_a ≠ d_i = d_b }|',
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
  ...brokerageBy('districts', 'gatekeeper'),
};
