// How many of the partners are not reached through another partner anyway.
import { burtOf } from '../../kernels/burt.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** How many of the partners are not reached through another partner anyway. See `meaning`, `formula` and `source`. */
export const effectiveSize: PrincipalMetric = {
  id: 'effectiveSize',
  scope: 'PRINCIPAL',
  label: { ja: '実質的な相手数', en: 'Effective size' },
  meaning: {
    ja: '協働相手の数から、相手どうしのつながりで重なっている分を引いた値です。',
    en: 'Its partners less what they overlap by being tied to each other.',
  },
  formula: 'Σ_j [1 − Σ_q p_iq m_jq] over partners j, p_iq = w_iq / Σ_k w_ik, m_jq = w_jq / max_k w_jk',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'STRENGTH',
  undefinedWhen: { ja: '協働相手のいない主体', en: 'a principal without partners' },
  cost: 'STANDARD',
  source: {
    citation:
      'R. S. Burt, Structural Holes: The Social Structure of Competition, Harvard University Press (1992)',
    doi: '10.4159/9780674029095',
  },
  history: SINCE_FIRST,
  compute: (subject) => burtOf(subject).effectiveSize.slice(),
};
