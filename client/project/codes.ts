// Codes of projects and of parts in them, in the order they are offered; their words stand under the same names.
import type { Domain, ParticipationRole, ProjectStatus } from '../gql/graphql.ts';

/** How far a project can be. */
export const projectStatuses = [
  'PLANNED',
  'ACTIVE',
  'COMPLETED',
  'CANCELLED',
] as const satisfies ProjectStatus[];

/** Roles in a project, the leading one first. */
export const participationRoles = [
  'LEAD',
  'CO_HOST',
  'PARTNER',
  'SUPPORTER',
  'FUNDER',
  'CONTRACTOR',
  'CLIENT',
] as const satisfies ParticipationRole[];

/** Domains from citizens on their own to the city on its own. */
export const domains = ['A', 'B', 'C', 'D', 'E'] as const satisfies Domain[];
