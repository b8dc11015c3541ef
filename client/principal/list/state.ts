// What the address holds on the list of principals.
import * as z from 'zod';
import { listShape, resourceList, words } from '../../list/state.ts';
import { principalStatuses } from '../../parts/codes.ts';
import { list, viewShape } from '../../parts/viewState.ts';

/** State of the list; what is left out is not narrowed, and as usual. */
export const principalListState = z.object({
  ...listShape,
  sectors: viewShape.sectors,
  kinds: words,
  districts: viewShape.districts,
  fields: viewShape.fields,
  forms: viewShape.forms,
  domains: viewShape.domains,
  offers: resourceList,
  needs: resourceList,
  statuses: list(z.enum(principalStatuses)),
  missing: list(z.enum(['sector', 'district', 'field'])),
});
