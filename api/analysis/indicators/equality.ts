// How differently city and partners judge the same projects.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { mean } from './shares.ts';

/** How differently city and partners judge the same projects. See `meaning` and `formula`. */
export const equality: Indicator = {
  id: 'equality',
  label: { ja: '市と相手の評価の差（対等性）', en: 'City’s scores less its partners’' },
  meaning: {
    ja: '同じ事業・同じ時期について、市がつけた平均点から相手がつけた平均点を引いた差の平均です。0に近いほど、双方の見方がそろっています。',
    en: 'The mean, over projects, of the city’s mean score less its partners’ in the same phase; near 0 both see the same.',
  },
  formula: 'mean_p mean_phase (mean score by the city − mean score by its partners)',
  unit: { ja: '点', en: 'points' },
  range: { min: -4, max: 4 },
  direction: 'NEITHER',
  undefinedWhen: { ja: '市と相手の両方が評価した事業がないとき', en: 'no project was scored by both' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ projects }) =>
    mean(projects.flatMap(({ scoreDifferences: each }) => (each.length > 0 ? [mean(each)] : []))),
};
