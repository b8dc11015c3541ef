// How evenly projects lie over the domain of collaboration.
import { evenness } from '../kernels/shannon.ts';
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';

/** How evenly projects lie over the domain of collaboration. See `meaning` and `formula`. */
export const domainBalance: Indicator = {
  id: 'domainBalance',
  label: { ja: '領域の釣り合い', en: 'Domain balance' },
  meaning: {
    ja: '協働事業がAからEの領域にどれだけ均等に広がっているかです。すべて同じ数なら1、一つに偏ると0です。',
    en: 'How evenly projects lie over the domains A to E: 1 where all have as many, 0 where all lie in one.',
  },
  formula: '−Σ_d p_d ln p_d / ln 5 over A … E, projects of unknown domain left out',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: '領域の分かる協働事業がないとき', en: 'no project of known domain' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ projects }) => {
    const counts = new Float64Array(5);
    for (const { domain } of projects) if (domain >= 0) counts[domain]++;
    return evenness(counts);
  },
};
