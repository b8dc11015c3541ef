// What the address holds on the page 用語と定義.
import * as z from 'zod';

/** Text that is searched for; which definition is shown stands behind the `#`. */
export const helpState = z.object({ q: z.string().min(1).max(100).optional().catch(undefined) });
