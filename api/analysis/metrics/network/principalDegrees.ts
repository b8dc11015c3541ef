// In how many projects a principal takes part, on average.
import { distributionOf } from '../../kernels/distribution.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** In how many projects a principal takes part, on average. See `meaning`, `formula` and `source`. */
export const principalDegrees: NetworkMetric = {
  id: 'principalDegrees',
  scope: 'NETWORK',
  label: { ja: '主体あたりの事業数', en: 'Projects per principal' },
  meaning: {
    ja: '一つの主体が参加した協働事業の数の平均です。表は、参加事業数ごとの主体の数です。',
    en: 'In how many projects a principal takes part on average; the table shows how many principals take part in how many.',
  },
  formula: 'participations / principals; table: principals by number of their projects',
  unit: { ja: '事業／主体', en: 'projects per principal' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: '主体がいないとき、または参加した事業が分からないとき',
    en: 'no principals, or projects are not known',
  },
  cost: 'LIGHT',
  source: {
    citation:
      'M. Latapy, C. Magnien, N. Del Vecchio, Basic notions for the analysis of large two-mode networks, Social Networks 30 (2008) 31–48',
    doi: '10.1016/j.socnet.2007.04.006',
  },
  history: SINCE_FIRST,
  compute: ({ affiliation }) =>
    affiliation ? affiliation.memberList.length / (affiliation.projectStarts.length - 1) : Number.NaN,
  table: ({ affiliation }) => affiliation && distributionOf(affiliation.projectStarts, 'principals'),
};
