// `atlas import` of what `atlas export` wrote: a folder, some of its files, or the workbook, as one import.
import { basename } from 'node:path';
import { atlasFile, planAtlasImport } from '#api/exchange/apply/plan-atlas-import.ts';
import type { PlanOptions } from '#api/exchange/apply/plan-import.ts';
import { importAtlas } from '#api/exchange/batch/import-table.ts';
import { findAtlasTables } from '#api/exchange/export/atlas-tables.ts';
import type { ImportReport } from '#api/exchange/report.ts';
import { tableLimits } from '#api/exchange/tasks.ts';
import { BY, inputPath, progressOf, type Session } from './command.ts';
import { sayImport } from './say-import.ts';
import { sayPreview } from './say-preview.ts';

/** Imports exported files, or says what that would do. @returns null where they are something else */
export async function importExported(
  { config, database, signal }: Session,
  files: readonly string[],
  profiles: PlanOptions['profiles'],
  dryRun: boolean,
): Promise<ImportReport | null> {
  const paths = files.map(inputPath);
  const tables = await findAtlasTables(paths, tableLimits(config), { signal });
  if (!tables) return null;
  const file = atlasFile(paths.map((path) => basename(path)).join(', '), tables);
  if (dryRun) {
    const planned = await database.read((runner) => planAtlasImport(runner, file, { profiles, signal }));
    sayPreview(planned);
    sayImport(planned.report, { isPreview: true });
    return planned.report;
  }
  const { progress, end } = progressOf(`${file.fileName} 書込み / writing`);
  const report = await importAtlas(database, file, { profiles, by: BY, progress, signal }).finally(end);
  sayImport(report, { batch: report.batch });
  return report;
}
