// How strong a tie is.

import { tiesOf } from '../../network.ts';
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, SINCE_FIRST, type TieMetric } from '../metric.ts';

/** How strong a tie is. See `meaning`, `formula` and `source`. */
export const strength: TieMetric = {
  id: 'strength',
  scope: 'TIE',
  label: { ja: 'つながりの強さ', en: 'Strength of the tie' },
  meaning: {
    ja: '一緒に参加した協働事業を、参加者が少ない事業ほど重く数えた値です。',
    en: 'The projects two principals share, each counting more the fewer take part in it.',
  },
  formula: 'w_ij = Σ_k 1 / (n_k − 1) over shared projects k of n_k members',
  unit: { ja: '事業', en: 'projects' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: {
    citation: 'M. E. J. Newman, Scientific collaboration networks II, Phys. Rev. E 64 (2001) 016132',
    doi: '10.1103/PhysRevE.64.016132',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const network = networkOf(subject);
    return Float64Array.from(tiesOf(network).entries, (entry) => network.strengths[entry]);
  },
};
