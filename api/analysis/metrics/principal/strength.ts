// How much a principal works with others, large projects counting no more than small ones.
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How much a principal works with others, large projects counting no more than small ones. See `meaning`, `formula` and `source`. */
export const strength: PrincipalMetric = {
  id: 'strength',
  scope: 'PRINCIPAL',
  label: { ja: '協働の強さ', en: 'Strength' },
  meaning: {
    ja: '相手とのつながりの強さの合計で、二者以上が参加した協働事業の数と同じになります。大人数の事業も一つは一つと数えます。',
    en: 'The strengths of its ties together, which equals the number of its projects with two or more members: a large committee counts once, not once per member.',
  },
  formula: 's_i = Σ_j w_ij, w_ij = Σ_k 1 / (n_k − 1) over shared projects k of n_k members',
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
    const { size, starts, strengths } = networkOf(subject);
    const values = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      for (let entry = starts[i]; entry < starts[i + 1]; entry++) values[i] += strengths[entry];
    }
    return values;
  },
};
