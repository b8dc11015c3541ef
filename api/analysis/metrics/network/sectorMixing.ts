// Which sectors work with which.
import { sectorMixingOf, within } from '../../kernels/mixing.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** Which sectors work with which. See `meaning`, `formula` and `source`. */
export const sectorMixing: NetworkMetric = {
  id: 'sectorMixing',
  scope: 'NETWORK',
  label: { ja: '区分間のつながり', en: 'Mixing of sectors' },
  meaning: {
    ja: 'つながりの強さのうち、違う区分どうしのものの割合です。表は、どの区分とどの区分の間にどれだけあるかを示します。',
    en: 'The share of the strength of ties that lies between different sectors; the table shows how much lies between which of them.',
  },
  formula:
    '1 − Σ_s e_ss; table: Σ w_ij over ends i of sector s and j of sector t, so that ties within a sector count from either end',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: {
    ja: '区分の分かる主体どうしのつながりがないとき',
    en: 'no ties between principals of known sector',
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
    const total = mixing.strengths.reduce((a, b) => a + b, 0);
    return total === 0 ? Number.NaN : Math.max(0, 1 - within(mixing.strengths, mixing.groups) / total);
  },
  table(subject) {
    const mixing = sectorMixingOf(subject);
    if (!mixing) return null;
    const { names } = subject.sectors!;
    const rowAt = (s: number) => [...mixing.strengths.subarray(s * mixing.groups, (s + 1) * mixing.groups)];
    return { rows: names, columns: names, values: names.map((_, s) => rowAt(s)) };
  },
};
