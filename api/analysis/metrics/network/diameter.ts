// How far apart the two principals farthest from each other are.
import { pathSearch } from '../../kernels/path-search.ts';
import { inLargest } from '../../kernels/paths.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How far apart the two principals farthest from each other are. See `meaning`, `formula` and `source`. */
export const diameter: NetworkMetric = {
  id: 'diameter',
  scope: 'NETWORK',
  label: { ja: '直径', en: 'Diameter' },
  meaning: {
    ja: '互いに届く最大のまとまりの中で、最も離れた二つの主体が何歩離れているかを表します。まとまりの外の主体は数えません。',
    en: 'How many steps the two principals farthest apart need in the largest part that hangs together; those outside of it are not counted.',
  },
  formula:
    'max d_ij over the nodes of the largest component, d in hops; over all of the largest where several are equal',
  unit: { ja: '歩', en: 'hops' },
  range: { min: 1, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: 'つながりがないとき', en: 'no ties' },
  cost: 'STANDARD',
  source: {
    citation: 'S. Wasserman, K. Faust, Social Network Analysis, Cambridge University Press (1994)',
    doi: '10.1017/CBO9780511815478',
  },
  history: SINCE_FIRST,
  needs: [pathSearch],
  compute(subject) {
    const paths = pathSearch.of(subject);
    const farthest = inLargest(paths).reduce((most, node) => Math.max(most, paths.farthest[node]), 0);
    return farthest === 0 ? Number.NaN : farthest;
  },
};
