// How a record is called to this viewer: persons and coordinators by a pseudonym where their names are not for everyone.
import type {
  ChallengeModel,
  CoordinatorModel,
  DistrictModel,
  PrincipalModel,
  ProjectModel,
} from '../models.ts';
import { pseudonym, seesPersons, type Viewer } from './viewer.ts';

/** Whether a principal of this sector is a person. */
export function isPerson(sector: string | null | undefined): boolean {
  return sector === 'CITIZEN';
}

/** Whether what tells who this principal is must be hidden from the viewer. */
export function isHidden(viewer: Viewer, sector: string | null | undefined): boolean {
  return isPerson(sector) && !seesPersons(viewer);
}

/** Name of a principal to this viewer. */
export function principalName(
  viewer: Viewer,
  id: string,
  name: string,
  sector: string | null | undefined,
): string {
  return isHidden(viewer, sector) ? pseudonym('person', id) : name;
}

/** Name of a coordinator to this viewer. */
export function coordinatorName(viewer: Viewer, id: string, name: string): string {
  return seesPersons(viewer) ? name : pseudonym('coordinator', id);
}

/** Name or title of any record to this viewer. */
export function nameOf(
  viewer: Viewer,
  record: PrincipalModel | ProjectModel | CoordinatorModel | DistrictModel | ChallengeModel,
): string {
  switch (record.type) {
    case 'Principal':
      return principalName(viewer, record.id, record.properties.name, record.properties.sector);
    case 'Coordinator':
      return coordinatorName(viewer, record.id, record.properties.name);
    case 'Challenge':
      return record.properties.title;
    default:
      return record.properties.name;
  }
}
