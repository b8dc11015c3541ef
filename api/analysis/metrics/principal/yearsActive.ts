// In how many fiscal years a principal took part in projects.
import { type Span, yearsIn } from '../../kernels/year-spans.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** In how many fiscal years a principal took part in projects. See `meaning`, `formula` and `source`. */
export const yearsActive: PrincipalMetric = {
  id: 'yearsActive',
  scope: 'PRINCIPAL',
  label: { ja: '活動年度数', en: 'Years active' },
  meaning: {
    ja: '協働事業に参加していた年度の数です。同じ年度に複数の事業に参加していても1年度と数えます。',
    en: 'In how many fiscal years it took part in some project; a year with several projects counts once.',
  },
  formula: '|⋃_k Y_ik|, Y_ik the fiscal years in which i takes part in project k',
  unit: { ja: '年度', en: 'fiscal years' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '参加した年度が分からないとき', en: 'the years of participations are not known' },
  cost: 'LIGHT',
  source: {
    citation: 'P. Holme, J. Saramäki, Temporal networks, Physics Reports 519 (2012) 97–125',
    doi: '10.1016/j.physrep.2012.03.001',
  },
  history: SINCE_FIRST,
  reads: ['years'],
  compute({ size, affiliation, years }) {
    if (!affiliation || !years) return new Float64Array(size).fill(Number.NaN);
    return Float64Array.from({ length: size }, (_, i) => {
      const spans: Span[] = [];
      const [begin, end] = [affiliation.projectStarts[i], affiliation.projectStarts[i + 1]];
      for (let span = years.starts[begin]; span < years.starts[end]; span++) {
        spans.push([years.first[span], years.last[span]]);
      }
      return spans.length === 0 && end > begin ? Number.NaN : yearsIn(spans);
    });
  },
};
