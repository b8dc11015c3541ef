// The sizes that are measured.
import type { ScaleName } from '#seed/city/scales.ts';

/** In the order in which they are measured. */
export const sizes = ['city', 'prefecture'] as const satisfies readonly ScaleName[];

/** One of them. */
export type Size = (typeof sizes)[number];
