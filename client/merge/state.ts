// What the address of a merge holds.
import * as z from 'zod';

const id = z.string().min(1).optional().catch(undefined);

/** The one that stays and the one that goes into it, as far as they are chosen. */
export const mergeState = z.object({ keep: id, absorb: id });
