// The 20 fields of activity (分野) of the NPO law, in its order and numbering.
import data from './fields.json' with { type: 'json' };
import type { Label } from './words.ts';

/** A field: its number in the law, a short label, and other words for it (防災 stands for 8 and 9). */
export type Field = Label & { number: number; synonyms: readonly string[] };

/** Source: 特定非営利活動促進法, annex; labels shortened, the law's wording kept as a synonym. */
export const fields: readonly Field[] = data;
