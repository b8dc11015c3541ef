// The house's words and how to read figures; their texts stand in words (help.word, help.reading).

/** Words of the atlas, each defined in both languages. */
export const terms = [
  ...(['principal', 'sector', 'project', 'participation', 'form', 'domain', 'field', 'district'] as const),
  ...(['coordinator', 'challenge', 'introduction', 'evaluation', 'gap', 'indicator', 'profile'] as const),
  ...(['fiscalYear', 'tie', 'community'] as const),
] as const;

/** What to know before one reads a figure. */
export const readings = ['view', 'band', 'sampled', 'undefined', 'chance', 'seed', 'cost'] as const;

/** Where a word is defined. */
export const termAnchor = (term: (typeof terms)[number]) => `word-${term}`;

/** Where it says how to read something. */
export const readingAnchor = (reading: (typeof readings)[number]) => `reading-${reading}`;
