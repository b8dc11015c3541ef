// How many challenges found a project.
import { SINCE_FIRST } from '../metrics/metric.ts';
import type { Indicator } from './indicator.ts';
import { share } from './shares.ts';

/** How many challenges found a project. See `meaning` and `formula`. */
export const challengesAddressed: Indicator = {
  id: 'challengesAddressed',
  label: { ja: '取り組まれた地域課題の割合', en: 'Challenges addressed' },
  meaning: {
    ja: '年度の初めに残っていたか、その年度に出された地域課題のうち、年度の終わりまでに協働事業が始まったものの割合です。',
    en: 'The share of challenges open at the start of the year or raised in it that had a project by its end.',
  },
  formula: '|with a project by the end of Y| / |open at the start of Y or raised in Y|',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'HIGHER',
  undefinedWhen: { ja: '対象となる地域課題がないとき', en: 'there was no such challenge' },
  band: null,
  history: SINCE_FIRST,
  compute: ({ challenges: { all, addressed } }) => share(addressed, all),
};
