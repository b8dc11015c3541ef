// How far the projects of a principal are those of its partners.
import { visitOverlaps } from '../../kernels/overlaps.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How far the projects of a principal are those of its partners. See `meaning`, `formula` and `source`. */
export const latapyClustering: PrincipalMetric = {
  id: 'latapyClustering',
  scope: 'PRINCIPAL',
  label: { ja: '参加事業の重なり', en: 'Overlap of projects' },
  meaning: {
    ja: '同じ事業に参加した主体と、参加事業がどれだけ重なっているかの平均です。1なら、いつも全員が同じ事業に参加しています。',
    en: 'How far its projects are the same as those of the principals it shares one with, on average: 1 where all of them always take part together.',
  },
  formula: 'mean over j with |P_i ∩ P_j| > 0 of |P_i ∩ P_j| / |P_i ∪ P_j|, P the projects of a principal',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: '同じ事業に参加した主体がいないとき、または参加した事業が分からないとき',
    en: 'no principal shares a project with it, or projects are not known',
  },
  cost: 'STANDARD',
  source: {
    citation:
      'M. Latapy, C. Magnien, N. Del Vecchio, Basic notions for the analysis of large two-mode networks, Social Networks 30 (2008) 31–48',
    doi: '10.1016/j.socnet.2007.04.006',
  },
  history: SINCE_FIRST,
  compute({ size, affiliation }) {
    if (!affiliation) return new Float64Array(size).fill(Number.NaN);
    const { projectStarts } = affiliation;
    const sums = new Float64Array(size);
    const partners = new Float64Array(size);
    visitOverlaps(affiliation, (i, j, shared) => {
      const both = projectStarts[i + 1] - projectStarts[i] + projectStarts[j + 1] - projectStarts[j];
      sums[i] += shared / (both - shared);
      partners[i]++;
    });
    return sums.map((sum, i) => sum / partners[i]);
  },
};
