// The house's words and how to read figures; their texts stand in words (help.word, help.reading).

/** Words of the atlas, each defined in both languages. */
export const terms = [
  ...(['principal', 'sector', 'project', 'participation', 'form', 'domain', 'field', 'district'] as const),
  ...(['coordinator', 'challenge', 'introduction', 'evaluation', 'gap', 'indicator', 'profile'] as const),
  ...(['fiscalYear', 'tie', 'community'] as const),
  ...(['acquaintance', 'coordination', 'capacity', 'bridged', 'missing'] as const),
] as const;

/** One of these words. */
export type Term = (typeof terms)[number];

/** What to know before one reads a figure. */
export const readings = ['view', 'band', 'sampled', 'undefined', 'chance', 'seed', 'cost'] as const;

/** One of these. */
export type Reading = (typeof readings)[number];

/** Where a word is defined. */
export const termAnchor = (term: Term) => `word-${term}`;

/** Where it says how to read something. */
export const readingAnchor = (reading: Reading) => `reading-${reading}`;
