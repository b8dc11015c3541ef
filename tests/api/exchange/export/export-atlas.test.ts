// What an export holds, and that an import reads it back: nothing changes, and an empty atlas becomes the same network.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { auditExport } from '#api/exchange/export/audit-export.ts';
import { type ExportTable, exportAtlas } from '#api/exchange/export/export-atlas.ts';
import { privateProperties } from '#api/exchange/export/tables.ts';
import { kinds } from '#api/exchange/meaning/fields.ts';
import { csvLines } from '#api/exchange/table/write-csv.ts';
import type { Database } from '#cypher/database.ts';
import { model } from '#cypher/graph.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import { loadCity } from '#seed/load-city.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { importList, outcomes, participations, principals } from '../importing.ts';

type Options = Parameters<typeof exportAtlas>[1];

async function exported(database: Database, options: Options = {}): Promise<Record<string, ExportTable>> {
  const tables: Record<string, ExportTable> = {};
  await exportAtlas(database, options, async (table) => {
    tables[table.name] = table;
  });
  return tables;
}

const linesOf = ({ headers, rows }: ExportTable) => [[...csvLines(headers, rows)].join('')];

it('knows every private property of the model', () => {
  const all = Object.values(model.nodes).flatMap(({ properties }) => Object.keys(properties));
  const private_ = all.filter((name) => /^contact|^note$/.test(name));
  expect(new Set(private_)).toEqual(privateProperties);
});

describeEngines('exportAtlas', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
  });
  afterEach(() => database.close());

  describe('of the sample city', () => {
    beforeEach(() => loadCity(database, { seed: 3 }));

    it('is read back without changing anything', async () => {
      const tables = await exported(database, { withPrivate: true });
      const { revision } = (await findAtlas(database))!;
      for (const kind of kinds) {
        const report = await importList(database, kind, linesOf(tables[`${kind}.csv`]!));
        expect(report.counts).toMatchObject({ CREATED: 0, UPDATED: 0, MERGED: 0, REFUSED: 0 });
        expect(report.counts.UNCHANGED).toBe(tables[`${kind}.csv`]!.rows.length);
        expect(report.written).toBe(false);
      }
      expect((await findAtlas(database))!.revision).toBe(revision);
    });

    it('holds every record and every tie', async () => {
      const tables = await exported(database);
      expect(tables['principals.csv']!.rows).toHaveLength((await nodes.Principal.listAll(database)).length);
      expect(tables['participations.csv']!.rows).toHaveLength((await participations(database)).length);
      expect(Object.keys(tables)).toEqual(
        expect.arrayContaining([
          'coordinators.csv',
          'challenges.csv',
          'acquaintances.csv',
          'evaluations.csv',
        ]),
      );
      expect(tables['principals.csv']!.headers).toEqual(expect.arrayContaining(['key', 'name', 'districts']));
    });
  });

  it('makes the same network in an empty atlas', async () => {
    await importList(database, 'principals', ['id,name,地区,区分', '1,A,東,企業', '2,"=B,""x""",,']);
    await importList(database, 'projects', ['id,name,start,form', 'k,事業,2024,共催']);
    await importList(database, 'participations', [
      'principal,project,role,year',
      '1,k,LEAD,2024',
      '2,k,PARTNER,2024',
    ]);
    const before = await participations(database);
    const tables = await exported(database);
    await database.close();
    database = await openEngine(engine);
    for (const kind of kinds.filter((one) => tables[`${one}.csv`])) {
      const { counts } = await importList(database, kind, linesOf(tables[`${kind}.csv`]!));
      expect(counts.REFUSED).toBe(0);
    }
    expect(await participations(database)).toEqual(before);
    expect((await principals(database)).A).toMatchObject({ sector: 'BUSINESS' });
  });

  it('leaves private columns out unless told, and says which records are archived', async () => {
    await importList(database, 'principals', ['id,name,電話番号,備考', '1,A,0120-000-000,内緒', '2,B,,']);
    const { B } = await principals(database);
    await commit(database, { by: 'test', action: 'archive', summary: '' }, async () => ({
      nodes: { Principal: [{ id: B!.id, properties: { archivedAt: '2025-01-01T00:00:00Z' } }] },
    }));
    const plain = (await exported(database))['principals.csv']!;
    const column = plain.headers.indexOf('archivedAt');
    expect(plain.rows.map((row) => row[column]).sort()).toEqual(['2025-01-01T00:00:00Z', null]);
    expect(JSON.stringify(plain)).not.toMatch(/0120|内緒|contactPhone/);
    const full = (await exported(database, { withPrivate: true }))['principals.csv']!;
    expect(JSON.stringify(full)).toMatch(/0120.*内緒/);
  });

  it('gives one table, also an empty one, when only that is wanted', async () => {
    const tables = await exported(database, { only: new Set(['projects.csv']) });
    expect(Object.keys(tables)).toEqual(['projects.csv']);
    expect(tables['projects.csv']!.rows).toEqual([]);
  });

  it('leaves an audit entry for private exports and the revision as it is', async () => {
    await importList(database, 'principals', ['id,name', '1,A']);
    await auditExport(database, 'test', ['principals.csv']);
    const entries = (await nodes.AuditEntry.listAll(database)).map(({ properties }) => properties);
    expect(entries.filter(({ action }) => action === 'export')).toMatchObject([
      { by: 'test', summary: 'with private properties: principals.csv', revision: 1 },
    ]);
    expect((await findAtlas(database))!.revision).toBe(1);
    expect(outcomes(await importList(database, 'principals', ['id,name', '1,A']))).toEqual(['2 UNCHANGED']);
  });
});
