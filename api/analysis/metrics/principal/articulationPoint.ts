// Whether the network falls apart without a principal.
import { cutsOf } from '../../kernels/cuts.ts';
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** Whether the network falls apart without a principal. See `meaning`, `formula` and `source`. */
export const articulationPoint: PrincipalMetric = {
  id: 'articulationPoint',
  scope: 'PRINCIPAL',
  label: { ja: '要となる主体', en: 'Articulation point' },
  meaning: {
    ja: 'この主体が抜けると、つながっていた主体どうしがつながらなくなるかどうかを表します。',
    en: 'Whether some principals who are connected now would no longer be without it.',
  },
  formula:
    'components of the network without i (i not counted) > components of the network − [i has no ties]',
  unit: { ja: '該当・非該当', en: 'yes or no' },
  boolean: true,
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation:
      'J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation, Communications of the ACM 16 (1973) 372–378',
    doi: '10.1145/362248.362272',
  },
  history: SINCE_FIRST,
  compute: (subject) => Float64Array.from(cutsOf(networkOf(subject)).points),
};
