// What the address holds on the list of coordinators.
import * as z from 'zod';
import { listShape } from '../../list/state.ts';
import { coordinatorStatuses } from '../../parts/codes.ts';
import { list, viewShape } from '../../parts/viewState.ts';

/** State of the list; what is left out is not narrowed, and as usual. */
export const coordinatorListState = z.object({
  ...listShape,
  districts: viewShape.districts,
  fields: viewShape.fields,
  statuses: list(z.enum(coordinatorStatuses)),
  missing: list(z.enum(['acquaintance', 'district', 'field'])),
});
