// How many communities the network has.

import { communitiesOf } from '../../kernels/communities.ts';
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How many communities the network has. See `meaning`, `formula` and `source`. */
export const communities: NetworkMetric = {
  id: 'communities',
  scope: 'NETWORK',
  label: { ja: 'コミュニティの数', en: 'Communities' },
  meaning: {
    ja: '互いによく協働するまとまりがいくつ見つかったかを表します。協働相手のいない主体はどれにも入りません。',
    en: 'How many groups were found that work more among themselves than with others; principals without partners belong to none.',
  },
  formula: 'number of groups of the partition of highest modularity found by seeded runs of Louvain',
  unit: { ja: 'まとまり', en: 'groups' },
  range: { min: 1, max: null },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: { ja: 'つながりがないとき', en: 'no ties' },
  cost: 'STANDARD',
  source: {
    citation:
      'V. D. Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech. (2008) P10008',
    doi: '10.1088/1742-5468/2008/10/P10008',
  },
  history: SINCE_FIRST,
  compute: (subject, { seed }) => communitiesOf(networkOf(subject), seed).count || Number.NaN,
  partition: (subject, { seed }) => communitiesOf(networkOf(subject), seed).labels,
};
