// How many pairs of principals work together.

import { tieCount } from '../../network.ts';
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How many pairs of principals work together. See `meaning`, `formula` and `source`. */
export const ties: NetworkMetric = {
  id: 'ties',
  scope: 'NETWORK',
  label: { ja: 'つながりの数', en: 'Ties' },
  meaning: {
    ja: '同じ協働事業に参加した主体の組の数です。',
    en: 'How many pairs of principals share a project.',
  },
  formula: 'M = |{ {i, j} : w_ij > 0 }|',
  unit: { ja: '組', en: 'pairs' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: {
    citation: 'S. Wasserman, K. Faust, Social Network Analysis, Cambridge University Press (1994)',
    doi: '10.1017/CBO9780511815478',
  },
  history: SINCE_FIRST,
  compute: (subject) => tieCount(networkOf(subject)),
};
