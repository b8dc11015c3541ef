// How many subsidies run longer than the city’s rule.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { shareOf } from './shares.ts';

/** How many subsidies run longer than the city’s rule. See `meaning` and `formula`. */
export const longSubsidy: Indicator = {
  id: 'longSubsidy',
  label: { ja: '長期補助の割合', en: 'Long subsidies' },
  meaning: {
    ja: '補助を受けている協働事業のうち、市の決めた年数を超えて受けているものの割合です。',
    en: 'The share of subsidised projects that have been so for more fiscal years than the city’s rule says.',
  },
  formula: '|{ p subsidised for more years than the rule }| / |{ p subsidised }|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'LOWER',
  undefinedWhen: {
    ja: '補助を受けている事業がないとき、または年数の決まりがないとき',
    en: 'no project is subsidised, or there is no rule',
  },
  band: null,
  history: SINCE_FIRST,
  compute: ({ projects, mostSubsidyYears }) => {
    if (mostSubsidyYears === null) return Number.NaN;
    const years = projects.flatMap(({ subsidyYears }) => subsidyYears ?? []);
    return shareOf(years, (count) => count > mostSubsidyYears);
  },
};
