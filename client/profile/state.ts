// What the address holds on the page of the municipality's words.
import * as z from 'zod';

/** Code of the city whose words are shown, the one in use when left out; whether the change to it is being looked at. */
export const profileState = z.object({
  city: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional()
    .catch(undefined),
  change: z.literal('1').optional().catch(undefined),
});
