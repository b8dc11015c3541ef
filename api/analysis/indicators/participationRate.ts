// How many of the principals took part in something.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { share } from './shares.ts';

/** How many of the principals took part in something. See `meaning` and `formula`. */
export const participationRate: Indicator = {
  id: 'participationRate',
  label: { ja: '参加率', en: 'Participation rate' },
  meaning: {
    ja: 'その年度に登録または参加した主体のうち、協働事業に参加した主体の割合です。',
    en: 'The share of principals registered or taking part in the year that took part in a project.',
  },
  formula: '|{ i ∈ R : projects(i) > 0 }| / |R|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: {
    ja: 'その年度に登録または参加した主体がないとき',
    en: 'no principal was registered or took part',
  },
  band: 'VALUE',
  history: SINCE_FIRST,
  compute: ({ subject: { size, affiliation } }) => {
    const { projectStarts } = affiliation!;
    let active = 0;
    for (let i = 0; i < size; i++) if (projectStarts[i + 1] > projectStarts[i]) active++;
    return share(active, size);
  },
};
