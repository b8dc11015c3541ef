// Worker entry: holes between communities, which take long to find in a large network.
import { type Job, job, work } from '../job.ts';
import type { Subject } from '../subject.ts';
import { type CommunityHole, communityHoles } from './community-holes.ts';

/** What the job needs. */
interface Input {
  readonly subject: Subject;
  readonly seed: number;
}

/** Finds holes in a worker; see `communityHoles`. */
export const communityHolesJob: Job<Input, CommunityHole[]> = job(import.meta.url);

export default work<Input, CommunityHole[]>(({ subject, seed }) => communityHoles(subject, seed));
