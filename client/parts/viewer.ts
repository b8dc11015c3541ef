// As whom the atlas is looked at: chosen in the demonstration's header, kept in this browser.
import type { Role } from '../gql/graphql.ts';

const place = 'kyodo-viewer';

/** Roles in the order they are offered. */
export const roles = ['PUBLIC', 'COORDINATOR', 'PLANNER', 'COMMITTEE', 'ADMIN'] as const satisfies Role[];

/** Keeps the chosen role. */
export function rememberViewer(role: Role): void {
  localStorage.setItem(place, role);
}

/** Header that tells the demonstration server the chosen role; none until one was chosen. */
export function viewerHeaders(): Record<string, string> {
  const role = localStorage.getItem(place);
  return role && (roles as readonly string[]).includes(role) ? { 'x-kyodo-viewer': role } : {};
}

/** Whether a role sees persons by name. */
export function seesPersons(role: Role): boolean {
  return role === 'COORDINATOR' || role === 'ADMIN';
}

/** Whether a role sees what is for the city's own work only: whom coordinators know and what they look after. */
export function isStaff(role: Role): boolean {
  return role === 'PLANNER' || seesPersons(role);
}

/** Whether a role may take all records away; those who may import may too, with private contacts. */
export function mayExport(role: Role): boolean {
  return role === 'PLANNER' || seesPersons(role);
}
