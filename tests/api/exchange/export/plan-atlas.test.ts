// What is exported comes back: into an empty atlas the same checksum, on and across both engines; into another what differs.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import {
  type AtlasTable,
  findAtlasTables,
  isAtlasTable,
  readAtlasTables,
} from '#api/exchange/export/atlas-tables.ts';
import { exportAtlas, exportSheets } from '#api/exchange/export/export-atlas.ts';
import { planAtlas } from '#api/exchange/export/plan-atlas.ts';
import { recordTables } from '#api/exchange/export/tables.ts';
import { countOutcomes, type RowReport } from '#api/exchange/report.ts';
import { csvLines } from '#api/exchange/table/write-csv.ts';
import { writeWorkbook } from '#api/exchange/table/write-xlsx.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { findAtlas, nodes, relationships, setProfile } from '#cypher/statements.generated.ts';
import { loadCity } from '#seed/load-city.ts';
import { arbitraryGraph, clearGraph, soundGraph, writeGraph } from '../../../support/arbitraryGraph.ts';
import { openAtlas } from '../../../support/atlas.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';

const limits = { bytes: 100_000_000, rows: 100_000 };
const profiles = new Set(['koka', 'ueda']);
const newFolder = () => mkdtempSync(join(tmpdir(), 'export-'));

/** Exports as the command line does. @returns the folder */
async function exportTo(database: Database, withPrivate = true): Promise<string> {
  const folder = newFolder();
  await exportAtlas(database, { withPrivate }, async ({ name, headers, rows }) => {
    writeFileSync(join(folder, name), [...csvLines(headers, rows)].join(''));
  });
  return folder;
}

/** Exports as the page does. @returns the workbook */
async function exportBook(database: Database): Promise<string> {
  const path = join(newFolder(), 'export.xlsx');
  await writeWorkbook(path, await exportSheets(database, { withPrivate: true }));
  return path;
}

/** Imports tables in one commit. @returns what became of each row */
async function importTables(database: Database, tables: AtlasTable[]): Promise<RowReport[]> {
  let rows: RowReport[] = [];
  await commit(database, { by: 'test', action: 'import', summary: '' }, async (runner) => {
    const plan = await planAtlas(runner, tables, profiles);
    rows = plan.rows;
    return plan.change;
  });
  return rows;
}

const importFrom = async (database: Database, path: string) =>
  importTables(database, await readAtlasTables(path, limits));

const sumOf = async (database: Database) => (await checksum(database)).sha256;
const refused = (rows: RowReport[]) =>
  rows
    .filter(({ outcome }) => outcome === 'REFUSED')
    .map(
      ({ table, line, notes }) =>
        `${table} ${line} ${notes.map(({ code, column }) => `${code} ${column ?? ''}`)}`,
    );

async function unsetCity(database: Database): Promise<void> {
  await clearGraph(database);
  await nodes.Atlas.set(database, {
    rows: [{ id: 'atlas', properties: { profile: null, fictional: null } }],
  });
}

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
    for (const path of [folder, book])
      for (const to of [other, database]) {
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

describe('planAtlas', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openAtlas();
    await commit(database, { by: 'test', action: 'fill', summary: '' }, async () => ({
      nodes: {
        District: [
          { id: 'd1', properties: { name: '東' } },
          { id: 'd2', properties: { name: '西' } },
        ],
        Principal: [
          {
            id: 'p1',
            properties: { name: '水辺の会', status: 'ACTIVE', kana: 'みずべ', note: '内緒', sourceKey: 'k1' },
          },
          { id: 'p2', properties: { name: '緑の会', status: 'ACTIVE' } },
        ],
        Project: [{ id: 'q', properties: { name: '祭り', status: 'ACTIVE', startYear: 2024 } }],
      },
      relationships: {
        PrincipalDistrict: [{ source: 'p1', target: 'd1', key: {}, properties: {} }],
        Participation: [{ source: 'p1', target: 'q', key: { role: 'LEAD', since: 2024 }, properties: {} }],
      },
      profile: { profile: 'koka', fictional: false },
    }));
    return () => database.close();
  });

  async function importCsv(files: Record<string, string[]>): Promise<RowReport[]> {
    const folder = newFolder();
    for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.join('\n'));
    return importFrom(database, folder);
  }
  const headers = 'key,name,kana,sector,status,districts,sourceKey,archivedAt,mergedInto';

  it('changes what differs, empties what is empty, and leaves columns alone that the table does not have', async () => {
    const rows = await importCsv({
      'principals.csv': [
        headers,
        'p1,水辺の会,,CIVIC_GROUP,ACTIVE,西,k1,,',
        'p2,緑の会,,,ACTIVE,,,,',
        'p3,新しい会,,,ACTIVE,,,,',
      ],
    });
    expect(rows.map(({ line, outcome, changes }) => [line, outcome, changes])).toEqual([
      [
        2,
        'UPDATED',
        [
          { field: 'kana', from: 'みずべ', to: null },
          { field: 'sector', from: null, to: 'CIVIC_GROUP' },
          { field: 'districts', from: ['東'], to: ['西'] },
        ],
      ],
      [3, 'UNCHANGED', []],
      [
        4,
        'CREATED',
        [
          { field: 'name', from: null, to: '新しい会' },
          { field: 'status', from: null, to: 'ACTIVE' },
        ],
      ],
    ]);
    const [p1] = await nodes.Principal.list(database, { ids: ['p1'] });
    expect(p1!.properties).toMatchObject({ sector: 'CIVIC_GROUP', note: '内緒', sourceKey: 'k1' });
    expect(p1!.properties.kana).toBeUndefined();
    expect(await relationships.PrincipalDistrict.listAll(database)).toMatchObject([
      { source: 'p1', target: 'd2' },
    ]);
  });

  it.each([
    ['a value that is missing', 'p3,,,,ACTIVE,,,,', 'missing name'],
    ['a code that there is not', 'p3,x,,,LIVELY,,,,', 'faulty status'],
    ['an identifier twice', 'p2,緑の会,,,ACTIVE,,,,\np2,緑,,,ACTIVE,,,,', 'idTwice key'],
    ['the key of another record', 'p3,x,,,ACTIVE,,k1,,', 'sourceKeyTaken sourceKey'],
    ['a district that there is not', 'p3,x,,,ACTIVE,南,,,', 'noSuchRecord districts'],
    ['a merge into nothing', 'p3,x,,,ACTIVE,,,2025-01-01T00:00:00Z,p9', 'noSuchRecord mergedInto'],
    ['a merge into itself', 'p3,x,,,ACTIVE,,,2025-01-01T00:00:00Z,p3', 'mergedInRing mergedInto'],
    ['no identifier', ',x,,,ACTIVE,,,,', 'missing key'],
  ])('refuses a row with %s and names its column', async (_, lines, fault) => {
    const rows = await importCsv({ 'principals.csv': [headers, ...lines.split('\n')] });
    expect(refused(rows)).toEqual([`principals ${1 + lines.split('\n').length} ${fault}`]);
  });

  it('refuses ties of records that there are not, and numbers that are none', async () => {
    const rows = await importCsv({
      'participations.csv': [
        'principal,principalName,project,projectName,role,since,until',
        'p1,,q,,LEAD,2024,2025',
        'p1,,q,,LEAD,2024,2025',
        'p9,,q,,LEAD,2024,',
        'p2,,q,,LEAD,so,',
        'p2,,q,,BOSS,2024,',
        'p2,,q,,PARTNER,2024,',
      ],
    });
    expect(refused(rows)).toEqual([
      'participations 4 noSuchRecord principal',
      'participations 5 faulty since',
      'participations 6 faulty role',
    ]);
    expect(rows.map(({ outcome, name }) => `${outcome} ${name}`)).toEqual([
      'UPDATED 水辺の会 – 祭り',
      'MERGED 水辺の会 – 祭り',
      'REFUSED p9 – 祭り',
      'REFUSED 緑の会 – 祭り',
      'REFUSED 緑の会 – 祭り',
      'CREATED 緑の会 – 祭り',
    ]);
  });

  it('keeps the profile of an atlas that has one, and says so', async () => {
    const rows = await importCsv({ 'atlas.csv': ['profile,fictional', 'ueda,true'] });
    expect(refused(rows)).toEqual(['atlas 2 otherAtlas profile']);
    expect(await importCsv({ 'atlas.csv': ['profile,fictional', 'koka,false'] })).toMatchObject([
      { outcome: 'UNCHANGED' },
    ]);
    expect(await findAtlas(database)).toMatchObject({ profile: 'koka', fictional: false });
  });

  it('without contacts and notes loses nothing else', async () => {
    const folder = await exportTo(database, false);
    const to = await openAtlas();
    expect(refused(await importFrom(to, folder))).toEqual([]);
    await nodes.Principal.set(to, { rows: [{ id: 'p1', properties: { note: '内緒' } }] });
    expect(await sumOf(to)).toBe(await sumOf(database));
    await to.close();
  });
});

describe('readAtlasTables', () => {
  it('tells exported tables from lists that people have', () => {
    expect(
      isAtlasTable('participations.csv', ['principal', 'principalName', 'project', 'projectName', 'role']),
    ).toBe(true);
    expect(isAtlasTable('participations.csv', ['principal', 'project', 'role', 'year'])).toBe(false);
    expect(isAtlasTable('principals.csv.gz', ['key', 'name', 'sourceKey', 'archivedAt', 'mergedInto'])).toBe(
      true,
    );
    expect(isAtlasTable('members.csv', ['key', 'name', 'sourceKey', 'archivedAt', 'mergedInto'])).toBe(false);
  });

  it('leaves files to others that are no exports, whatever they are called', async () => {
    const path = join(newFolder(), 'principals.csv');
    writeFileSync(path, 'id,name\n1,A\n');
    expect(await findAtlasTables([path], limits)).toBeNull();
  });

  it('says that a folder holds no exported table', async () => {
    await expect(readAtlasTables(newFolder(), limits)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
