// How evenly the partners of a principal are spread over sectors.
import { evenness } from '../../kernels/shannon.ts';
import { networkOf } from '../../subject.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How evenly the partners of a principal are spread over sectors. See `meaning`, `formula` and `source`. */
export const sectorDiversity: PrincipalMetric = {
  id: 'sectorDiversity',
  scope: 'PRINCIPAL',
  label: { ja: '相手の区分の多様さ', en: 'Diversity of sectors' },
  meaning: {
    ja: '協働相手の区分がどれだけ偏りなく散らばっているかを表します。一つの区分だけなら0、すべての区分に均等なら1です。',
    en: 'How evenly its partners are spread over sectors: 0 where all are of one sector, 1 where all sectors have an equal part.',
  },
  formula:
    '−Σ_s q_s ln q_s / ln S, q_s the share of its ties, by strength, that lead to sector s; S sectors known in the view',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: {
    ja: '区分の分かる協働相手がいないとき、または区分が一つしかないとき',
    en: 'no partner of known sector, or only one sector in the view',
  },
  cost: 'LIGHT',
  source: {
    citation:
      'C. E. Shannon, A mathematical theory of communication, Bell System Technical Journal 27 (1948) 379–423',
    doi: '10.1002/j.1538-7305.1948.tb01338.x',
  },
  history: SINCE_FIRST,
  reads: ['sectors'],
  compute(subject) {
    const { sectors } = subject;
    if (!sectors) return new Float64Array(subject.size).fill(Number.NaN);
    const { size, starts, neighbours, strengths } = networkOf(subject);
    const amounts = new Float64Array(sectors.names.length);
    return Float64Array.from({ length: size }, (_, i) => {
      amounts.fill(0);
      for (let entry = starts[i]; entry < starts[i + 1]; entry++) {
        const sector = sectors.of[neighbours[entry]];
        if (sector >= 0) amounts[sector] += strengths[entry];
      }
      return evenness(amounts);
    });
  },
};
