// The long tasks of imports: comparing a file with the atlas, applying what a person has seen, and taking it back.
import type { Database, Runner } from '#cypher/database.ts';
import type { Config } from '../config.ts';
import type { Profile } from '../municipality/profile.ts';
import type { ApplyOptions, Imported } from './apply/apply-planned.ts';
import { atlasFile, planAtlasImport } from './apply/plan-atlas-import.ts';
import { planImport } from './apply/plan-import.ts';
import type { Planned } from './apply/planned.ts';
import { undoImport } from './apply/undo-import.ts';
import { importAtlas, importTable } from './batch/import-table.ts';
import type { ImportDesk, ImportJob, ImportTools } from './desk.ts';
import { readAtlasTables } from './export/atlas-tables.ts';
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

type PlanWith = (runner: Runner) => Promise<Planned>;
type ApplyWith = (options: ApplyOptions) => Promise<Imported>;

/** Reads the file of a request, and tells how it is then planned and applied. */
async function prepare(
  services: TaskServices,
  { kind, decisions, ...request }: ImportRequest,
  { signal, progress, enter }: ImportTools,
): Promise<{ plan: PlanWith; apply: ApplyWith }> {
  const { database, imports, config, profiles } = services;
  enter('READING');
  const shared = { profiles, signal, planning: progress };
  if (kind === 'atlas') {
    const { path, name } = await imports.uploads.find(request.file);
    const file = atlasFile(name, await readAtlasTables(path, tableLimits(config), { signal, name }));
    enter('PLANNING');
    return {
      plan: (runner) => planAtlasImport(runner, file, shared),
      apply: (options) => importAtlas(database, file, { ...shared, ...options }),
    };
  }
  const table = await readUpload(services, request.file, request.reading, signal);
  const options = { ...request, ...shared, kind, decisions: { byProposal: decisions } };
  enter('PLANNING', table.rows.length);
  return {
    plan: (runner) => planImport(runner, table, options),
    apply: (more) => importTable(database, table, { ...options, ...more }),
  };
}

/** Begins to compare a file with the atlas. */
export function startPreview(services: TaskServices, request: ImportRequest): ImportJob {
  const { database, imports } = services;
  return imports.jobs.start('reads', async (tools) => {
    const { plan } = await prepare(services, request, tools);
    const { report, fingerprint, names } = await database.read(plan);
    return { preview: imports.previews.add({ request, report, fingerprint, proposals: names.proposals }) };
  });
}

/** Begins to apply a preview. */
export function startImport(
  services: TaskServices,
  { request, fingerprint }: Preview,
  by: string,
): ImportJob {
  return services.imports.jobs.start('writes', async (tools) => {
    const { apply } = await prepare(services, request, tools);
    const progress = (done: number, total: number) => {
      tools.enter('WRITING');
      tools.progress(done, total);
    };
    const { batch } = await apply({ by, seen: fingerprint, signal: tools.signal, progress });
    return { batch };
  });
}

/** Begins to take an import back. */
export function startUndo(services: TaskServices, batch: string, by: string): ImportJob {
  return services.imports.jobs.start('writes', async ({ signal, enter, progress }) => {
    enter('UNDOING');
    const { kept } = await undoImport(services.database, batch, { by, signal, progress });
    return { batch, kept };
  });
}
