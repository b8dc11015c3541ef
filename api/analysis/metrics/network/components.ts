// Into how many unconnected parts the network falls.

import { componentsOf } from '../../kernels/components.ts';
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** Into how many unconnected parts the network falls. See `meaning`, `formula` and `source`. */
export const components: NetworkMetric = {
  id: 'components',
  scope: 'NETWORK',
  label: { ja: '連結成分の数', en: 'Components' },
  meaning: {
    ja: '互いにつながりのない部分がいくつあるかを表します。協働相手のいない主体も一つと数えます。',
    en: 'Into how many parts without a tie between them the network falls; a principal without partners is a part of its own.',
  },
  formula: '|V / ~|, i ~ j if a path joins them',
  unit: { ja: '部分', en: 'parts' },
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
  compute: (subject) => componentsOf(networkOf(subject)).count,
  partition: (subject) => componentsOf(networkOf(subject)).labels,
};
