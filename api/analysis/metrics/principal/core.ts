// How deep inside the network a principal stands.

import { coreNumbersOf } from '../../kernels/cores.ts';
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How deep inside the network a principal stands. See `meaning`, `formula` and `source`. */
export const core: PrincipalMetric = {
  id: 'core',
  scope: 'PRINCIPAL',
  label: { ja: 'コア数', en: 'Core number' },
  meaning: {
    ja: '互いに k 者以上とつながり合う集まりに入っているとき、その k の最大値です。大きいほどネットワークの中心部にいます。',
    en: 'The largest k such that it belongs to a part of the network in which everyone has at least k partners: the larger, the deeper inside.',
  },
  formula: 'max { k : i belongs to the k-core }',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation: 'S. B. Seidman, Network structure and minimum degree, Social Networks 5 (1983) 269–287',
    doi: '10.1016/0378-8733(83)90028-X',
  },
  history: SINCE_FIRST,
  compute: (subject) => coreNumbersOf(networkOf(subject)),
};
