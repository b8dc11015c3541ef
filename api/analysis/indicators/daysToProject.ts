// How long it takes from an introduction to a project.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { median } from './shares.ts';

/** How long it takes from an introduction to a project. See `meaning` and `formula`. */
export const daysToProject: Indicator = {
  id: 'daysToProject',
  label: { ja: '引き合わせから事業までの日数', en: 'Days from introduction to project' },
  meaning: {
    ja: 'その年度に提案した引き合わせのうち協働事業になったものについて、提案から事業までの日数の中央値です。',
    en: 'The median of days from the proposal to the project, of introductions proposed in the year that became projects.',
  },
  formula: 'median days from proposal to project',
  unit: { ja: '日', en: 'days' },
  range: { min: 0, max: null },
  direction: 'LOWER',
  undefinedWhen: { ja: '協働事業になった引き合わせがないとき', en: 'no introduction became a project' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ introductions }) => median(introductions.flatMap(({ daysToProject }) => daysToProject ?? [])),
};
