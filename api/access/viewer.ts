// Who is asking. In the demonstration anyone may choose a role; sign-on comes with a later issue.
import type { AccountRole as Role } from '../municipality/codes.ts';

/** Roles, from the least to the most. */
export const roles: readonly Role[] = ['PUBLIC', 'COMMITTEE', 'PLANNER', 'COORDINATOR', 'ADMIN'];

/** Who is asking. */
export interface Viewer {
  role: Role;
  demo: boolean;
}

/** Header by which the demonstration's page says which viewer it shows. */
export const VIEWER_HEADER = 'x-kyodo-viewer';

/** The viewer a header names; a coordinator where it names none that is known. */
export function demoViewer(header: string | string[] | undefined): Viewer {
  const role = roles.find((known) => known === header) ?? 'COORDINATOR';
  return { role, demo: true };
}

/** Whether persons and coordinators appear by name to this viewer. */
export function seesPersons({ role }: Viewer): boolean {
  return role === 'COORDINATOR' || role === 'ADMIN';
}

/** A name in place of a person's: always the same for the same person, and no way back to it. */
export function pseudonym(kind: 'person' | 'coordinator', id: string): string {
  return `${kind === 'person' ? '市民' : 'コーディネーター'}（${shortHash(id)}）`;
}

/** FNV-1a, four hexadecimal digits: a label to tell two apart by, not a secret. */
function shortHash(id: string): string {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return ((hash >>> 0) % 65_536).toString(16).padStart(4, '0');
}
