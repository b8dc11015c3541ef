// What the address holds on the list of challenges.
import * as z from 'zod';
import { listShape, resourceList } from '../../list/state.ts';
import { challengeStatuses } from '../../parts/codes.ts';
import { list, viewShape } from '../../parts/viewState.ts';

/** State of the list; what is left out is not narrowed, and as usual. */
export const challengeListState = z.object({
  ...listShape,
  districts: viewShape.districts,
  fields: viewShape.fields,
  needs: resourceList,
  statuses: list(z.enum(challengeStatuses)),
  missing: list(z.enum(['project', 'district', 'field'])),
});
