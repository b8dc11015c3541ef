// How far apart principals are on average.
import { pathSearch } from '../../kernels/path-search.ts';
import { inLargest } from '../../kernels/paths.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How far apart principals are on average. See `meaning`, `formula` and `source`. */
export const meanPath: NetworkMetric = {
  id: 'meanPath',
  scope: 'NETWORK',
  label: { ja: '平均の歩数', en: 'Mean path length' },
  meaning: {
    ja: '互いに届く最大のまとまりの中で、二つの主体が平均して何歩離れているかを表します。まとまりの外の主体は数えません。',
    en: 'How many steps two principals of the largest part that hangs together are apart on average; those outside of it are not counted.',
  },
  formula:
    'Σ_{i≠j} d_ij / (n(n − 1)) over the n nodes of the largest component, d in hops; over all of the largest where several are equal',
  unit: { ja: '歩', en: 'hops' },
  range: { min: 1, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: 'つながりがないとき', en: 'no ties' },
  cost: 'STANDARD',
  source: {
    citation:
      'D. J. Watts, S. H. Strogatz, Collective dynamics of small-world networks, Nature 393 (1998) 440–442',
    doi: '10.1038/30918',
  },
  history: SINCE_FIRST,
  needs: [pathSearch],
  compute(subject) {
    const paths = pathSearch.of(subject);
    let hops = 0;
    let pairs = 0;
    for (const node of inLargest(paths)) {
      hops += paths.hops[node];
      pairs += paths.reached[node];
    }
    // Nothing divided by nothing is undefined.
    return hops / pairs;
  },
};
