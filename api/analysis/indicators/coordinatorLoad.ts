// How unevenly work lies on coordinators.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { gini } from './shares.ts';

/** How unevenly work lies on coordinators. See `meaning` and `formula`. */
export const coordinatorLoad: Indicator = {
  id: 'coordinatorLoad',
  label: { ja: 'コーディネーターの負担の偏り', en: 'Uneven load of coordinators' },
  meaning: {
    ja: '進行中の引き合わせと担当事業の数が、コーディネーターの間でどれだけ偏っているかです。全員が同じなら0、一人に集まると1に近づきます。',
    en: 'How unevenly open introductions and projects looked after lie on coordinators: 0 where all have as many, near 1 where one has all.',
  },
  formula: 'Gini over ACTIVE coordinators of open introductions + coordinated projects',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'LOWER',
  undefinedWhen: { ja: 'コーディネーターに担当がないとき', en: 'no coordinator has anything to do' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ coordinators }) => gini(coordinators.map(({ load }) => load)),
};
