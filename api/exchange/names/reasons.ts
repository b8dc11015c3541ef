// What tells that two names are one, in words.
import type { Words } from '../../errors.ts';
import data from './reasons.json' with { type: 'json' };

/** What tells it, the kinds of difference that were found. */
export type ReasonCode = keyof typeof data;

/** Its words. */
export const reasons: Readonly<Record<ReasonCode, Words>> = data;
