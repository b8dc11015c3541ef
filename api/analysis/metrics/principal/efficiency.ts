// Which share of the partners is not reached through another partner anyway.
import { burtOf } from '../../kernels/burt.ts';
import { networkOf } from '../../subject.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** Which share of the partners is not reached through another partner anyway. See `meaning`, `formula` and `source`. */
export const efficiency: PrincipalMetric = {
  id: 'efficiency',
  scope: 'PRINCIPAL',
  label: { ja: 'つながりの効率', en: 'Efficiency of partners' },
  meaning: {
    ja: '実質的な相手数を協働相手の数で割った値です。1に近いほど、相手どうしが重なっていません。',
    en: 'Effective size divided by the number of partners: 1 where no partner is tied to another.',
  },
  formula: 'effective size / k_i',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: { ja: '協働相手のいない主体', en: 'a principal without partners' },
  cost: 'STANDARD',
  source: {
    citation:
      'R. S. Burt, Structural Holes: The Social Structure of Competition, Harvard University Press (1992)',
    doi: '10.4159/9780674029095',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const { starts } = networkOf(subject);
    return burtOf(subject).effectiveSize.map((size, i) => size / (starts[i + 1] - starts[i]));
  },
};
