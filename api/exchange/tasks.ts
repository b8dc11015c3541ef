// The long tasks of imports: comparing a file with the atlas, applying what a person has seen, and taking it back.
import type { Database } from '#cypher/database.ts';
import type { Config } from '../config.ts';
import type { Profile } from '../municipality/profile.ts';
import { planImport } from './apply/plan-import.ts';
import { undoImport } from './apply/undo-import.ts';
import { importTable } from './batch/import-table.ts';
import type { ImportDesk, JobResult } from './desk.ts';
import type { Job, JobTools } from './job/jobs.ts';
import type { Preview } from './previews.ts';
import type { ImportRequest } from './request.ts';
import { readTable } from './table/read-table.ts';
import type { Reading, Table, TableLimits } from './table/table.ts';

/** What tasks work with. */
export interface TaskServices {
  database: Database;
  config: Config;
  profiles: ReadonlyMap<string, Profile>;
  imports: ImportDesk;
}

/** Largest table that is read. */
export function tableLimits(config: Config): TableLimits {
  const { MAX_IMPORT_BYTES: bytes, MAX_IMPORT_ROWS: rows } = config;
  return { bytes, rows, columns: config.MAX_IMPORT_COLUMNS, cells: config.MAX_IMPORT_CELLS };
}

/** The table of a file that was sent. @throws AppError NOT_FOUND; what `readTable` refuses */
export async function readUpload(
  { imports, config }: TaskServices,
  file: string,
  reading: Reading,
  signal?: AbortSignal,
): Promise<Table> {
  const { path, name } = await imports.uploads.find(file);
  return readTable(path, reading, tableLimits(config), { name, ...(signal ? { signal } : {}) });
}

function planOptions({ profiles }: TaskServices, request: ImportRequest, { signal, progress }: JobTools) {
  const decisions = { byProposal: request.decisions };
  return { ...request, decisions, profiles, signal, planning: progress };
}

/** Begins to compare a file with the atlas. */
export function startPreview(services: TaskServices, request: ImportRequest): Job<JobResult> {
  return services.imports.jobs.start('reads', async (tools) => {
    tools.enter('READING');
    const table = await readUpload(services, request.file, request.reading, tools.signal);
    tools.enter('PLANNING', table.rows.length);
    const options = planOptions(services, request, tools);
    const planned = await services.database.read((runner) => planImport(runner, table, options));
    const { report, fingerprint, names } = planned;
    return {
      preview: services.imports.previews.add({ request, report, fingerprint, proposals: names.proposals }),
    };
  });
}

/** Begins to apply a preview. */
export function startImport(
  services: TaskServices,
  { request, fingerprint }: Preview,
  by: string,
): Job<JobResult> {
  return services.imports.jobs.start('writes', async (tools) => {
    tools.enter('READING');
    const table = await readUpload(services, request.file, request.reading, tools.signal);
    tools.enter('PLANNING', table.rows.length);
    const { batch } = await importTable(services.database, table, {
      ...planOptions(services, request, tools),
      ...{ by, seen: fingerprint },
      progress: (done, total) => {
        tools.enter('WRITING');
        tools.progress(done, total);
      },
    });
    return { batch };
  });
}

/** Begins to take an import back. */
export function startUndo(services: TaskServices, batch: string, by: string): Job<JobResult> {
  return services.imports.jobs.start('writes', async ({ signal, enter, progress }) => {
    enter('UNDOING');
    const { kept } = await undoImport(services.database, batch, { by, signal, progress });
    return { batch, kept };
  });
}
