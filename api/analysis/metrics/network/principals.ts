// How many principals there are.
import { ALWAYS_DEFINED, type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How many principals there are. See `meaning`, `formula` and `source`. */
export const principals: NetworkMetric = {
  id: 'principals',
  scope: 'NETWORK',
  label: { ja: '主体の数', en: 'Principals' },
  meaning: {
    ja: 'ネットワークに含まれる主体の数です。協働相手のいない主体も数えます。',
    en: 'How many principals the network holds, those without partners included.',
  },
  formula: 'N',
  unit: { ja: '主体', en: 'principals' },
  range: { min: 0, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: ALWAYS_DEFINED,
  cost: 'LIGHT',
  source: {
    citation: 'S. Wasserman, K. Faust, Social Network Analysis, Cambridge University Press (1994)',
    doi: '10.1017/CBO9780511815478',
  },
  history: SINCE_FIRST,
  compute: (subject) => subject.size,
};
