// Two years of the national project register, if they lie beside the project: every row accounted for, on both engines.
//
// By the command line the same is
//   npm run -s atlas -- import --kind principals --map sector_guess=sector recipients.csv
//   npm run -s atlas -- import --kind projects projects_2024.csv projects_2025.csv
//   npm run -s atlas -- import --kind participations --set role=CONTRACTOR participations_2024.csv.gz participations_2025.csv.gz
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importTable } from '#api/exchange/batch/import-table.ts';
import type { Kind } from '#api/exchange/meaning/fields.ts';
import type { Counts } from '#api/exchange/report.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { type Checksum, checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { describeEngines, type Engine, openEngine } from '../../../support/engines.ts';
import { root } from '../../../support/imports.ts';
import { now } from '../importing.ts';

const folder = join(root, '../shared/data/jp_rs_system');
const missing = existsSync(folder) ? undefined : `the register is not at ${folder}`;
const profiles = loadProfiles();
const constants = new Map([['role', 'CONTRACTOR']]);

const files: [kind: Kind, name: string, counts: Partial<Counts>][] = [
  ['principals', 'recipients.csv', { CREATED: 36_352 }],
  ['projects', 'projects_2024.csv', { CREATED: 5_664 }],
  ['projects', 'projects_2025.csv', { CREATED: 563, UPDATED: 955, UNCHANGED: 4_276 }],
  ['participations', 'participations_2024.csv.gz', { CREATED: 62_613, MERGED: 71_398 - 62_613 }],
  ['participations', 'participations_2025.csv.gz', { CREATED: 62_868, MERGED: 70_385 - 62_868 }],
];

const nothing: Counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, MERGED: 0, REFUSED: 0 };
const sums: Partial<Record<Engine, Checksum>> = {};

describeEngines('two years of the national register', (engine) => {
  describe.skipIf(missing)('imported', { meta: { missing }, timeout: 120_000 }, () => {
    let database: Database;
    beforeAll(async () => {
      database = await openEngine(engine);
    });
    afterAll(() => database.close());

    const run = async (kind: Kind, name: string) => {
      const table = await readTable(join(folder, name), {}, { bytes: 1e8, rows: 1e6 });
      const map = new Map(kind === 'principals' ? [['sector_guess', 'sector']] : []);
      const set = kind === 'participations' ? constants : new Map<string, string>();
      return importTable(database, table, { kind, profiles, by: 'test', now, map, set });
    };

    it.each(files)('takes every row of %s in %s', async (kind, name, counts) => {
      expect((await run(kind, name)).counts).toEqual({ ...nothing, ...counts });
    });

    it('holds every principal, and every pair of principal and project, of both years', async () => {
      expect(await nodes.Principal.listAll(database)).toHaveLength(36_352);
      const ties = await relationships.Participation.listAll(database);
      const pairsIn = (years: number[]) =>
        new Set(
          ties
            .filter(({ properties }) => years.includes(properties.since))
            .map(({ source, target }) => `${source} ${target}`),
        ).size;
      expect([pairsIn([2024]), pairsIn([2025]), pairsIn([2024, 2025])]).toEqual([62_613, 62_868, 92_805]);
      const projects = new Map(
        (await nodes.Project.listAll(database)).map(({ id, properties }) => [id, properties]),
      );
      const outside = ties.filter(({ target, properties: { since, until } }) => {
        const { startYear, endYear } = projects.get(target)!;
        return since < startYear || (until ?? since) > (endYear ?? Number.POSITIVE_INFINITY);
      });
      expect(outside).toEqual([]);
    });

    it('changes nothing when all files are imported again', async () => {
      const before = await checksum(database);
      for (const [kind, name] of files) {
        const { written, counts } = await run(kind, name);
        expect(written).toBe(false);
        expect(counts).toMatchObject({ CREATED: 0, UPDATED: 0, REFUSED: 0 });
      }
      sums[engine] = await checksum(database);
      expect(sums[engine]).toEqual(before);
    });

    it('comes to the same checksum on every engine it was imported into', () => {
      expect(new Set(Object.values(sums).map(({ sha256 }) => sha256)).size).toBe(1);
      expect(sums[engine]).toMatchObject({ nodes: 42_580, relationships: 125_481 });
    });
  });
});
