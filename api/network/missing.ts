// What is missing of a record that could be filled in: the data gaps, said once for lists and for the overview.
import { formOf, type Profile } from '../municipality/profile.ts';
import type { SnapshotPrincipal, SnapshotProject } from './snapshot.ts';

type Principal = Pick<SnapshotPrincipal, 'sector' | 'fields' | 'districts'>;
type Project = Pick<SnapshotProject, 'form' | 'domain' | 'fields' | 'districts'>;

/** What a principal may lack. */
export type PrincipalGap = 'SECTOR' | 'DISTRICT' | 'FIELD';
/** What a project may lack. */
export type ProjectGap = 'FORM' | 'DOMAIN' | 'DISTRICT' | 'FIELD';

const ofPrincipal: Record<PrincipalGap, (principal: Principal) => boolean> = {
  SECTOR: ({ sector }) => sector === null,
  DISTRICT: ({ districts }) => districts.length === 0,
  FIELD: ({ fields }) => fields.length === 0,
};

const ofProject: Record<ProjectGap, (project: Project, profile: Profile) => boolean> = {
  FORM: ({ form }, profile) => !form || formOf(profile, form) === null,
  DOMAIN: ({ domain }) => domain === null,
  DISTRICT: ({ districts }) => districts.length === 0,
  FIELD: ({ fields }) => fields.length === 0,
};

/** Whether a principal lacks it. */
export function principalLacks(principal: Principal, gap: PrincipalGap): boolean {
  return ofPrincipal[gap](principal);
}

/** Whether a project lacks it; a form that the profile does not know counts as none. */
export function projectLacks(project: Project, gap: ProjectGap, profile: Profile): boolean {
  return ofProject[gap](project, profile);
}
