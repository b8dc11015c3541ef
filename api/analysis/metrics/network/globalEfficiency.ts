// How well everyone can reach everyone.
import { pathSearch } from '../../kernels/path-search.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How well everyone can reach everyone. See `meaning`, `formula` and `source`. */
export const globalEfficiency: NetworkMetric = {
  id: 'globalEfficiency',
  scope: 'NETWORK',
  label: { ja: '全体の到達効率', en: 'Global efficiency' },
  meaning: {
    ja: '主体どうしの近さ（歩数の逆数）の平均です。全員が直接つながれば1、誰ともつながらなければ0で、届かない組は0と数えます。',
    en: 'How near any two principals are on average: 1 if all are tied to all, 0 if nobody is tied; pairs out of reach count nothing.',
  },
  formula: 'Σ_{i≠j} (1 / d_ij) / (N(N − 1)), d in hops, 1/∞ = 0',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '主体が二者に満たないとき', en: 'fewer than two principals' },
  cost: 'STANDARD',
  source: {
    citation:
      'V. Latora, M. Marchiori, Efficient behavior of small-world networks, Phys. Rev. Lett. 87 (2001) 198701',
    doi: '10.1103/PhysRevLett.87.198701',
  },
  history: SINCE_FIRST,
  needs: [pathSearch],
  compute(subject) {
    const sum = pathSearch.of(subject).harmonic.reduce((total, one) => total + one, 0);
    return subject.size < 2 ? Number.NaN : sum / (subject.size * (subject.size - 1));
  },
};
