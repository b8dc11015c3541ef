// Whether the network falls apart without a tie.
import { cutsOf } from '../../kernels/cuts.ts';
import { tiesOf } from '../../network.ts';
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, SINCE_FIRST, type TieMetric } from '../metric.ts';

/** Whether the network falls apart without a tie. See `meaning`, `formula` and `source`. */
export const bridge: TieMetric = {
  id: 'bridge',
  scope: 'TIE',
  label: { ja: '橋となるつながり', en: 'Bridge' },
  meaning: {
    ja: 'このつながりがなくなると、両側がつながらなくなるかどうかを表します。',
    en: 'Whether its two sides would no longer be connected without it.',
  },
  formula: 'i and j lie in different components without the tie',
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
  compute(subject) {
    const network = networkOf(subject);
    const { bridges } = cutsOf(network);
    return Float64Array.from(tiesOf(network).entries, (entry) => bridges[entry]);
  },
};
