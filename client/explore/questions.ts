// Questions to start from; code generation checks each against the schema.
import central from './questions/central.graphql?raw';
import committees from './questions/committees.graphql?raw';
import figures from './questions/figures.graphql?raw';
import partners from './questions/partners.graphql?raw';
import type { questionNames } from './state.ts';

/** A question with its variables; its title stands in words (explore.example). */
export const questions = [
  { name: 'committees', query: committees, variables: '' },
  { name: 'partners', query: partners, variables: '{ "name": "自治振興会" }' },
  { name: 'central', query: central, variables: '' },
  { name: 'figures', query: figures, variables: '' },
] as const satisfies { name: (typeof questionNames)[number]; query: string; variables: string }[];
