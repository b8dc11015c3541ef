// What exported tables change in an atlas that holds records, and what of them is refused, with line and column.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { findAtlasTables, isAtlasTable, readAtlasTables } from '#api/exchange/export/atlas-tables.ts';
import type { RowReport } from '#api/exchange/report.ts';
import type { Database } from '#cypher/database.ts';
import { findAtlas, nodes, relationships } from '#cypher/statements.generated.ts';
import { openAtlas } from '../../../support/atlas.ts';
import { exportTo, importFrom, limits, newFolder, refused, sumOf } from './round-trips.ts';

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
