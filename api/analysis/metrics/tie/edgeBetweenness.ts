// How many ways between principals use a tie.
import { tieFlowSearch } from '../../kernels/tie-flows.ts';
import { ALWAYS_DEFINED, SINCE_FIRST, type TieMetric } from '../metric.ts';

/** How many ways between principals use a tie. See `meaning`, `formula` and `source`. */
export const edgeBetweenness: TieMetric = {
  id: 'edgeBetweenness',
  scope: 'TIE',
  label: { ja: 'つながりの媒介性', en: 'Betweenness of the tie' },
  meaning: {
    ja: '主体どうしを結ぶ最短の経路のうち、このつながりを通るものがどれだけあるかを表します。大きいほど、なくなったときの影響が大きいつながりです。',
    en: 'How many of the shortest ways between pairs of principals use this tie: the larger, the more would have to find another way without it.',
  },
  formula:
    'b_e = Σ_{s<t} σ_st(e) / σ_st, σ_st the number of shortest paths in hops, σ_st(e) of those along e',
  unit: { ja: '主体の組', en: 'pairs of principals' },
  range: { min: 1, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'STANDARD',
  source: {
    citation:
      'M. Girvan, M. E. J. Newman, Community structure in social and biological networks, PNAS 99 (2002) 7821–7826',
    doi: '10.1073/pnas.122653799',
  },
  history: SINCE_FIRST,
  needs: [tieFlowSearch],
  compute: (subject) => tieFlowSearch.of(subject).flows.slice(),
};
