// In how many fiscal years two principals took part in a project together.
import { type Span, yearsIn } from '../../kernels/year-spans.ts';
import { tiesOf } from '../../network.ts';
import { networkOf } from '../../subject.ts';
import { SINCE_FIRST, type TieMetric } from '../metric.ts';

/** In how many fiscal years two principals took part in a project together. See `meaning`, `formula` and `source`. */
export const years: TieMetric = {
  id: 'years',
  scope: 'TIE',
  label: { ja: '協働した年度数', en: 'Years together' },
  meaning: {
    ja: '二つの主体が同じ協働事業にそろって参加していた年度の数です。同じ事業でも参加した年度が重ならなければ数えません。',
    en: 'In how many fiscal years both took part in the same project; years in which only one of them did are not counted.',
  },
  formula: '|⋃_k (Y_ik ∩ Y_jk)|, Y_ik the fiscal years in which i takes part in project k',
  unit: { ja: '年度', en: 'fiscal years' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '参加した年度が分からないとき', en: 'the years of participations are not known' },
  cost: 'STANDARD',
  source: {
    citation: 'P. Holme, J. Saramäki, Temporal networks, Physics Reports 519 (2012) 97–125',
    doi: '10.1016/j.physrep.2012.03.001',
  },
  history: SINCE_FIRST,
  reads: ['years'],
  compute(subject) {
    const { affiliation, years } = subject;
    const { sources, targets } = tiesOf(networkOf(subject));
    if (!affiliation || !years) return new Float64Array(sources.length).fill(Number.NaN);
    const { projectStarts, projectList } = affiliation;
    const { starts, first, last } = years;
    return Float64Array.from(sources, (source, tie) => {
      const target = targets[tie];
      const spans: Span[] = [];
      // Both lists of projects ascend.
      let b = projectStarts[target];
      for (let a = projectStarts[source]; a < projectStarts[source + 1]; a++) {
        while (b < projectStarts[target + 1] && projectList[b] < projectList[a]) b++;
        if (b === projectStarts[target + 1]) break;
        if (projectList[b] !== projectList[a]) continue;
        for (let one = starts[a]; one < starts[a + 1]; one++) {
          for (let other = starts[b]; other < starts[b + 1]; other++)
            spans.push([Math.max(first[one], first[other]), Math.min(last[one], last[other])]);
        }
      }
      return spans.length === 0 ? Number.NaN : yearsIn(spans);
    });
  },
};
