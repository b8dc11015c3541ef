// Where names are compared, and what every comparison asks.

import type { Pace } from '../pace.ts';
import type { Blocks } from './blocks.ts';
import type { Found } from './found.ts';
import type { ReasonCode } from './reasons.ts';
import type { Side, Written } from './side.ts';
import { formsDiffer } from './written-same.ts';

/** Names that go on longer are sentences: only equals are looked for. */
export const LONGEST = 80;

/** Where names are compared. */
export interface Ground {
  sides: readonly Side[];
  /** By core. */
  cores: Blocks;
  found: Found;
  pace: Pace;
}

/** Codes of a difference and of the legal forms; null where these speak against it. */
export function withForms(code: ReasonCode, a: Written, b: Written): ReasonCode[] | null {
  const forms = formsDiffer(a, b);
  if (forms === null || forms === 'legalFormCompany') return null;
  return forms === 'same' ? [code] : [code, forms];
}
