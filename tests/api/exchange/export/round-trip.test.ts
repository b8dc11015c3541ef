// What is exported comes back: into an empty atlas the same checksum, as CSV and as a workbook, on and across both engines.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { recordTables } from '#api/exchange/export/tables.ts';
import { countOutcomes } from '#api/exchange/report.ts';
import type { Database } from '#cypher/database.ts';
import { findAtlas, nodes, setProfile } from '#cypher/statements.generated.ts';
import { loadCity } from '#seed/load-city.ts';
import { arbitraryGraph, soundGraph, writeGraph } from '../../../support/arbitraryGraph.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { exportBook, exportTo, importFrom, refused, sumOf, unsetCity } from './round-trips.ts';

describeEngines('export and import', (engine) => {
  let database: Database;
  let other: Database;
  beforeAll(async () => {
    database = await openEngine(engine);
    other = await openEngine('embedded');
  });
  afterAll(async () => {
    await database.close();
    await other.close();
  });

  it('make the sample city again in an empty atlas, with archived and merged records, on and across the engines', async () => {
    await loadCity(database, { seed: 8 });
    const [first, second] = (await nodes.Principal.listIds(database)).map(({ id }) => id);
    const archivedAt = '2025-01-01T00:00:00Z';
    const rows = [
      {
        id: first!,
        properties: { archivedAt, mergedInto: second!, note: '=1;|\n"', aliases: ['a;b', '[c', ''] },
      },
    ];
    await commit(database, { by: 'test', action: 'merge', summary: '' }, async () => ({
      nodes: { Principal: rows },
    }));
    const before = await sumOf(database);
    const folder = await exportTo(database);
    const book = await exportBook(database);
    expect(countOutcomes(await importFrom(database, folder))).toMatchObject({
      CREATED: 0,
      UPDATED: 0,
      REFUSED: 0,
    });
    for (const [path, to] of [
      [book, other],
      [folder, database],
    ] as const) {
      await unsetCity(to);
      const done = await importFrom(to, path);
      expect(countOutcomes(done)).toMatchObject({ UPDATED: 0, UNCHANGED: 0, MERGED: 0, REFUSED: 0 });
      expect(await sumOf(to)).toBe(before);
      expect(await findAtlas(to)).toMatchObject({ profile: 'koka', fictional: true });
    }
  }, 240_000);

  it('keep any graph that the API can have written, as CSV and as a workbook', async () => {
    const labels = recordTables.map(({ label }) => label);
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(labels).map(soundGraph), fc.boolean(), async (graph, fictional) => {
        await unsetCity(database);
        await setProfile(database, { profile: 'ueda', fictional });
        await writeGraph(database, graph);
        const before = await sumOf(database);
        const paths = [await exportTo(database), await exportBook(database)];
        for (const path of paths) {
          await unsetCity(other);
          expect(refused(await importFrom(other, path))).toEqual([]);
          expect(await sumOf(other)).toBe(before);
        }
        const [folder] = paths;
        await unsetCity(database);
        await importFrom(database, folder!);
        expect(await sumOf(database)).toBe(before);
        expect(countOutcomes(await importFrom(database, folder!))).toMatchObject({
          CREATED: 0,
          UPDATED: 0,
          REFUSED: 0,
        });
      }),
      { numRuns: engine === 'embedded' ? 25 : 4, seed: 5 },
    );
  }, 240_000);
});
