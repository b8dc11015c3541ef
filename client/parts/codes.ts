// Codes of the API in the order they are offered; their words stand under the same names.
import type {
  ChallengeStatus,
  CoordinatorStatus,
  Domain,
  ParticipationRole,
  PrincipalStatus,
  ProjectStatus,
  Resource,
} from '../gql/graphql.ts';

/** What a principal can offer, and what it or a challenge can need. */
export const resources = [
  'PEOPLE',
  'GOODS',
  'PROGRAMS',
  'FUNDS',
  'INFORMATION',
  'PLACE',
] as const satisfies Resource[];

/** Whether a principal is active. */
export const principalStatuses = ['ACTIVE', 'DORMANT', 'DISSOLVED'] as const satisfies PrincipalStatus[];

/** Whether a coordinator is active. */
export const coordinatorStatuses = ['ACTIVE', 'INACTIVE'] as const satisfies CoordinatorStatus[];

/** How far a challenge can be. */
export const challengeStatuses = ['OPEN', 'ADDRESSED', 'CLOSED'] as const satisfies ChallengeStatus[];

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
