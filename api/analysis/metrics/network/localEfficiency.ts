// How well partners of a principal would reach each other without it.
import { localEfficiencySearch } from '../../kernels/local-efficiency.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How well partners of a principal would reach each other without it. See `meaning`, `formula` and `source`. */
export const localEfficiency: NetworkMetric = {
  id: 'localEfficiency',
  scope: 'NETWORK',
  label: { ja: '身近な範囲の到達効率', en: 'Local efficiency' },
  meaning: {
    ja: 'ある主体が抜けても、その協働相手どうしが互いにどれだけ近いままでいられるかの平均です。大きいほど、一つの主体が抜けても周りがつながり続けます。',
    en: 'How near the partners of a principal stay to each other without it, on average: the larger, the better the neighbourhood holds together when one leaves.',
  },
  formula:
    'Σ_i E(G_i) / N, E(G_i) the global efficiency of the network among the partners of i, 0 below two partners',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体がないとき', en: 'no principals' },
  cost: 'STANDARD',
  source: {
    citation:
      'V. Latora, M. Marchiori, Efficient behavior of small-world networks, Phys. Rev. Lett. 87 (2001) 198701',
    doi: '10.1103/PhysRevLett.87.198701',
  },
  history: SINCE_FIRST,
  needs: [localEfficiencySearch],
  compute: (subject) =>
    localEfficiencySearch.of(subject).reduce((sum, value) => sum + value, 0) / subject.size,
};
