// Whether sectors keep to themselves.
import { rowSums, sectorMixingOf, within } from '../../kernels/mixing.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** Whether sectors keep to themselves. See `meaning`, `formula` and `source`. */
export const sectorAssortativity: NetworkMetric = {
  id: 'sectorAssortativity',
  scope: 'NETWORK',
  label: { ja: '区分の同類性', en: 'Sector assortativity' },
  meaning: {
    ja: '同じ区分どうしのつながりが偶然から期待されるより多ければプラス、少なければマイナスになります。すべて同じ区分どうしなら1です。',
    en: 'Above 0 where ties within sectors are stronger than chance would make them, below 0 where they are weaker; 1 where there are no others.',
  },
  formula:
    '(Σ_s e_ss − Σ_s a_s²) / (1 − Σ_s a_s²), e_st the share of strength between ends of sectors s and t, a_s = Σ_t e_st',
  unit: { ja: 'なし', en: 'none' },
  range: { min: -1, max: 1 },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: {
    ja: '区分の分かるつながりがないとき、または区分が一つしかないとき',
    en: 'no ties between principals of known sector, or all of one sector',
  },
  cost: 'LIGHT',
  source: {
    citation: 'M. E. J. Newman, Mixing patterns in networks, Phys. Rev. E 67 (2003) 026126',
    doi: '10.1103/PhysRevE.67.026126',
  },
  history: SINCE_FIRST,
  reads: ['sectors'],
  compute(subject) {
    const mixing = sectorMixingOf(subject);
    if (!mixing) return Number.NaN;
    const sums = rowSums(mixing.strengths, mixing.groups);
    if (sums.filter((sum) => sum > 0).length < 2) return Number.NaN;
    const total = sums.reduce((a, b) => a + b);
    const expected = sums.reduce((sum, value) => sum + (value / total) ** 2, 0);
    return (within(mixing.strengths, mixing.groups) / total - expected) / (1 - expected);
  },
};
