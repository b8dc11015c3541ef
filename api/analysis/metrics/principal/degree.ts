// How many principals a principal works with.
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How many principals a principal works with. See `meaning`, `formula` and `source`. */
export const degree: PrincipalMetric = {
  id: 'degree',
  scope: 'PRINCIPAL',
  label: { ja: '協働相手の数', en: 'Partners' },
  meaning: {
    ja: '同じ協働事業に参加した主体の数です。',
    en: 'How many other principals take part in a project with it.',
  },
  formula: 'k_i = |{ j : w_ij > 0 }|',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: {
    citation:
      'L. C. Freeman, Centrality in social networks: conceptual clarification, Social Networks 1 (1978) 215–239',
    doi: '10.1016/0378-8733(78)90021-7',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const { size, starts } = networkOf(subject);
    return Float64Array.from({ length: size }, (_, i) => starts[i + 1] - starts[i]);
  },
};
