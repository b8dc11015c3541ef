// What records may lack, in words.
import type { ChallengeGap, CoordinatorGap, PrincipalGap, ProjectGap } from '../types.generated.ts';
import type { Known } from './facets.ts';

const field = { code: 'FIELD', ja: '分野の記録がない', en: 'No field on record' } as const;
const district = { code: 'DISTRICT', ja: '地区の記録がない', en: 'No district on record' } as const;

/** What a principal may lack. */
export const principalGaps: readonly (Known & { code: PrincipalGap })[] = [
  { code: 'SECTOR', ja: '区分が未分類', en: 'No sector on record' },
  district,
  field,
];

/** What a project may lack. */
export const projectGaps: readonly (Known & { code: ProjectGap })[] = [
  { code: 'FORM', ja: '形態が分からない', en: 'No known form on record' },
  { code: 'DOMAIN', ja: '領域が分からない', en: 'No domain known' },
  district,
  field,
];

/** What a coordinator's record may lack. */
export const coordinatorGaps: readonly (Known & { code: CoordinatorGap })[] = [
  { code: 'ACQUAINTANCE', ja: '知っている主体の記録がない', en: 'No principal known on record' },
  district,
  field,
];

/** What a challenge may lack. */
export const challengeGaps: readonly (Known & { code: ChallengeGap })[] = [
  { code: 'PROJECT', ja: '取り組む事業がない', en: 'No project addresses it' },
  district,
  field,
];
