// How often a principal stands between its own sector and another.
import { brokerageBy } from '../brokerage.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How often a principal stands between its own sector and another. See `meaning`, `formula` and `source`. */
export const brokerageGatekeeper: PrincipalMetric = {
  id: 'brokerageGatekeeper',
  scope: 'PRINCIPAL',
  label: { ja: '区分の窓口としての仲介', en: 'Gatekeeper of its sector' },
  meaning: {
    ja: '自分と同じ区分の主体と別の区分の主体との間に立っている経路の数です（門番と代表は同じ数になります）。',
    en: 'How often it stands between a principal of its own sector and one of another who are not tied to each other (as gatekeeper or representative: the same number).',
  },
  formula: '|{ (a, b) : a – i – b, a and b not tied, s_a ≠ s_i = s_b }|',
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
  ...brokerageBy('sectors', 'gatekeeper'),
};
