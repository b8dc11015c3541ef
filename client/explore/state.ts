// What the address holds on the page 照会.
import * as z from 'zod';

/** Names of the ready-made questions in their order; their titles stand in words (explore.example). */
export const questionNames = ['committees', 'partners', 'central', 'figures'] as const;

/** The question that stands in the editor; the first when left out. */
export const exploreState = z.object({ question: z.enum(questionNames).optional().catch(undefined) });
