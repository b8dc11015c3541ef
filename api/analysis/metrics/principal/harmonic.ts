// How near a principal is to all others, those out of reach counting nothing.
import { pathSearch } from '../../kernels/path-search.ts';
import { ALWAYS_DEFINED, type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How near a principal is to all others, those out of reach counting nothing. See `meaning`, `formula` and `source`. */
export const harmonic: PrincipalMetric = {
  id: 'harmonic',
  scope: 'PRINCIPAL',
  label: { ja: '調和近接性', en: 'Harmonic closeness' },
  meaning: {
    ja: '他の主体への近さの合計です。協働相手は1、その先の相手は2分の1、というように歩数が増えるほど小さく数え、届かない相手は0と数えます。',
    en: 'How many others are near: a partner counts 1, a partner of a partner one half and so on, and whoever is out of reach nothing.',
  },
  formula: 'h_i = Σ_j 1 / d_ij, d in hops, 1/∞ = 0',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation: 'M. Marchiori, V. Latora, Harmony in the small-world, Physica A 285 (2000) 539–546',
    doi: '10.1016/S0378-4371(00)00311-3',
  },
  history: SINCE_FIRST,
  needs: [pathSearch],
  compute: (subject) => pathSearch.of(subject).harmonic.slice(),
};
