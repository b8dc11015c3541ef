// How many projects two principals share.

import { tiesOf } from '../../network.ts';
import { networkOf } from '../../subject.ts';
import { SINCE_FIRST, type TieMetric } from '../metric.ts';

/** How many projects two principals share. See `meaning`, `formula` and `source`. */
export const sharedProjects: TieMetric = {
  id: 'sharedProjects',
  scope: 'TIE',
  label: { ja: '共通の事業数', en: 'Shared projects' },
  meaning: {
    ja: '二つの主体がともに参加した協働事業の数です。',
    en: 'In how many projects both principals take part.',
  },
  formula: '|{ k : i and j take part in k }|',
  unit: { ja: '事業', en: 'projects' },
  range: { min: 1, max: null },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: 'つながりが協働事業から作られていないとき', en: 'ties that are not made of projects' },
  cost: 'LIGHT',
  source: {
    citation: 'M. E. J. Newman, Scientific collaboration networks II, Phys. Rev. E 64 (2001) 016132',
    doi: '10.1103/PhysRevE.64.016132',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const network = networkOf(subject);
    return Float64Array.from(
      tiesOf(network).entries,
      (entry) => network.sharedProjects?.[entry] ?? Number.NaN,
    );
  },
};
