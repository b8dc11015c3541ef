// How many projects a principal takes part in.
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How many projects a principal takes part in. See `meaning`, `formula` and `source`. */
export const projects: PrincipalMetric = {
  id: 'projects',
  scope: 'PRINCIPAL',
  label: { ja: '参加事業数', en: 'Projects' },
  meaning: { ja: '参加した協働事業の数です。', en: 'In how many projects it takes part.' },
  formula: 'p_i = |{ k : i takes part in k }|',
  unit: { ja: '事業', en: 'projects' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: 'どの主体がどの事業に参加したかが分からず、つながりだけが分かっているとき',
    en: 'only ties are known, not who takes part in which project',
  },
  cost: 'LIGHT',
  source: {
    citation:
      'M. Latapy, C. Magnien, N. Del Vecchio, Basic notions for the analysis of large two-mode networks, Social Networks 30 (2008) 31–48',
    doi: '10.1016/j.socnet.2007.04.006',
  },
  history: SINCE_FIRST,
  compute({ size, affiliation }) {
    const starts = affiliation?.projectStarts;
    return Float64Array.from({ length: size }, (_, i) => (starts ? starts[i + 1] - starts[i] : Number.NaN));
  },
};
