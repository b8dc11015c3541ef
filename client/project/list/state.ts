// What the address holds on the list of projects.
import * as z from 'zod';
import { listShape } from '../../list/state.ts';
import { projectStatuses } from '../../parts/codes.ts';
import { list, viewShape } from '../../parts/viewState.ts';

/** State of the list; what is left out is not narrowed, and as usual. */
export const projectListState = z.object({
  ...listShape,
  /** Sectors, every one of which takes part. */
  withSectors: viewShape.sectors,
  forms: viewShape.forms,
  domains: viewShape.domains,
  fields: viewShape.fields,
  districts: viewShape.districts,
  statuses: list(z.enum(projectStatuses)),
  missing: list(z.enum(['form', 'domain', 'field', 'district'])),
});
