// Whether the two have a partner in common.
import { trianglesOf } from '../../kernels/triangles.ts';
import { tiesOf } from '../../network.ts';
import { networkOf } from '../../subject.ts';
import { ALWAYS_DEFINED, SINCE_FIRST, type TieMetric } from '../metric.ts';

/** Whether the two have a partner in common. See `meaning`, `formula` and `source`. */
export const simmelian: TieMetric = {
  id: 'simmelian',
  scope: 'TIE',
  label: { ja: '共通の相手のあるつながり', en: 'Simmelian tie' },
  meaning: {
    ja: '二つの主体に共通の協働相手がいるかどうかを表します。三者の輪にあるつながりは長続きしやすいとされます。',
    en: 'Whether the two have a partner in common; ties within a circle of three are known to last longer.',
  },
  formula: 'some k is tied to both i and j',
  unit: { ja: '該当・非該当', en: 'yes or no' },
  boolean: true,
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation:
      'D. Krackhardt, M. S. Handcock, Heider vs Simmel: emergent features in dynamic structures, LNCS 4503 (2007) 14–27',
    doi: '10.1007/978-3-540-73133-7_2',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const network = networkOf(subject);
    const { ofEntries } = trianglesOf(network);
    return Float64Array.from(tiesOf(network).entries, (entry) => (ofEntries[entry] > 0 ? 1 : 0));
  },
};
