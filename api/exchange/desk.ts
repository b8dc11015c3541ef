// Where imports are worked on: files that came, previews that are looked at, and tasks under way.
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.ts';
import type { AppError } from '../errors.ts';
import type { KeptChange } from './apply/kept.ts';
import { createJobs, type Jobs } from './job/jobs.ts';
import { createPreviews, type Preview, type Previews } from './previews.ts';
import { createUploadFolder, type UploadFolder } from './upload/upload-folder.ts';

/** What a task gave. */
export interface JobResult {
  preview?: Preview;
  /** Import that was applied or undone; null where nothing had to be written. */
  batch?: string | null;
  kept?: KeptChange[];
}

/** All of it. */
export interface ImportDesk {
  uploads: UploadFolder;
  previews: Previews;
  jobs: Jobs<JobResult>;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Folder of the files that people have sent. */
function uploadFolder({ UPLOAD_DIR, DATA_DIR }: Config): string {
  return UPLOAD_DIR ?? join(DATA_DIR, 'uploads');
}

/** Sets the desk up; nothing is on it yet but files that were sent before. */
export function createImportDesk(config: Config, log: Pick<FastifyBaseLogger, 'error' | 'info'>): ImportDesk {
  const now = Date.now;
  const onFailure = ({ code, cause }: AppError, id: string) => {
    if (code === 'INTERNAL') log.error({ job: id, code, err: cause });
    else log.info({ job: id, codes: [code] });
  };
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
    jobs: createJobs<JobResult>({ keptFor: HOUR, most: config.MAX_JOBS, now, onFailure }),
  };
}
