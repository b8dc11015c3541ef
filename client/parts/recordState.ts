// What the address holds on the page of one record.
import * as z from 'zod';

/** Which part is being edited: its name, `add` for a new tie, or the key of one that there is. */
export const recordState = z.object({ edit: z.string().min(1).max(100).optional().catch(undefined) });
