// One sheet of the national register of budget projects as an atlas, where its files are beside the project.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importTable } from '#api/exchange/batch/import-table.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Database } from '#cypher/database.ts';
import { root } from './machine.ts';

const folder = resolve(root, '../shared/data/jp_rs_system');
const limits = { bytes: 1e9, rows: 1e7 };

const lists = [
  { kind: 'principals', file: 'recipients.csv', map: [['sector_guess', 'sector']], set: [] },
  { kind: 'projects', file: 'projects_2024.csv', map: [['sheet_year', 'year']], set: [] },
  {
    kind: 'participations',
    file: 'participations_2024.csv.gz',
    map: [['sheet_year', 'year']],
    set: [['role', 'CONTRACTOR']],
  },
] as const;

/** Whether the files are there. */
export const hasRegister = () => existsSync(folder);

/** Imports recipients, projects and payments of sheet year 2024 into an empty database, as a person would. */
export async function importRegister(database: Database): Promise<void> {
  for (const { kind, file, map, set } of lists) {
    const table = await readTable(join(folder, file), {}, limits);
    const means = new Map<string, string>(map);
    const constants = new Map<string, string>(set);
    const options = {
      kind,
      profiles: loadProfiles(),
      profile: 'koka',
      by: 'bench',
      map: means,
      set: constants,
    };
    await importTable(database, table, options);
  }
}
