// Where imports are worked on: files that came, previews that are looked at, and tasks under way.
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type FailureLog, jobLimits } from '../job/job-limits.ts';
import { createJobs, type Job, type Jobs, type JobTools } from '../job/jobs.ts';
import type { KeptChange } from './apply/kept.ts';
import { createPreviews, type Preview, type Previews } from './previews.ts';
import { createUploadFolder, type UploadFolder } from './upload/upload-folder.ts';

/** What a task gave. */
export interface JobResult {
  preview?: Preview;
  /** Import that was applied or undone; null where nothing had to be written. */
  batch?: string | null;
  kept?: KeptChange[];
}

/** What a task is doing when it has its turn. */
export type ImportPhase = 'READING' | 'PLANNING' | 'WRITING' | 'UNDOING';

/** A task and what became of it. */
export type ImportJob = Job<JobResult, ImportPhase>;

/** What a task is given to work with. */
export type ImportTools = JobTools<ImportPhase>;

/** All of it. */
export interface ImportDesk {
  uploads: UploadFolder;
  previews: Previews;
  /** Tasks that write exclude one another, and so do those that read, whose memory is bounded thereby. */
  jobs: Jobs<JobResult, ImportPhase, 'reads' | 'writes'>;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Folder of the files that people have sent. */
function uploadFolder({ UPLOAD_DIR, DATA_DIR }: Config): string {
  return UPLOAD_DIR ?? join(DATA_DIR, 'uploads');
}

/** Sets the desk up; nothing is on it yet but files that were sent before. */
export function createImportDesk(config: Config, log: FailureLog): ImportDesk {
  const now = Date.now;
  return {
    uploads: createUploadFolder(uploadFolder(config), {
      bytes: config.MAX_IMPORT_BYTES,
      allBytes: config.MAX_UPLOADS_BYTES,
      keptFor: config.UPLOAD_HOURS * HOUR,
      now,
    }),
    previews: createPreviews({
      most: config.MAX_PREVIEWS,
      rows: config.MAX_IMPORT_ROWS,
      keptFor: config.PREVIEW_MINUTES * MINUTE,
      now,
    }),
    jobs: createJobs(jobLimits(config, log)),
  };
}
