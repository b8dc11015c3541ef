// What the address holds on every page.
import * as z from 'zod';
import { languages } from '../words/words.ts';

/** State of the shell: the language shown, Japanese when left out. */
export const shellState = z.object({ lang: z.enum(languages).optional().catch(undefined) });
