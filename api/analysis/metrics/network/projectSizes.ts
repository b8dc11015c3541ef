// How many principals take part in a project, on average.
import { distributionOf } from '../../kernels/distribution.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How many principals take part in a project, on average. See `meaning`, `formula` and `source`. */
export const projectSizes: NetworkMetric = {
  id: 'projectSizes',
  scope: 'NETWORK',
  label: { ja: '事業あたりの主体数', en: 'Principals per project' },
  meaning: {
    ja: '一つの協働事業に参加した主体の数の平均です。表は、参加主体数ごとの事業の数です。',
    en: 'How many principals take part in a project on average; the table shows how many projects have how many.',
  },
  formula: 'participations / projects; table: projects by number of their principals',
  unit: { ja: '主体／事業', en: 'principals per project' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: '事業がないとき、または参加した事業が分からないとき',
    en: 'no projects, or projects are not known',
  },
  cost: 'LIGHT',
  source: {
    citation:
      'M. Latapy, C. Magnien, N. Del Vecchio, Basic notions for the analysis of large two-mode networks, Social Networks 30 (2008) 31–48',
    doi: '10.1016/j.socnet.2007.04.006',
  },
  history: SINCE_FIRST,
  compute: ({ affiliation }) =>
    affiliation ? affiliation.memberList.length / (affiliation.memberStarts.length - 1) : Number.NaN,
  table: ({ affiliation }) => affiliation && distributionOf(affiliation.memberStarts, 'projects'),
};
