// Lists of coordinators, of whom they know, and of challenges, on both engines.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { importList, outcomes } from '../importing.ts';

describeEngines('importing coordinators, acquaintances and challenges', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
    await importList(database, 'principals', [
      'id,name,aliases,地区',
      'p1,水辺の会,水辺,東',
      'p2,みなも小学校,,',
    ]);
  });
  afterEach(() => database.close());

  it('makes coordinators with districts and what they belong to, and changes nothing the second time', async () => {
    const lines = [
      '氏名,期,担当地区,所属先,年間件数,担当分野',
      'コーディネーター一,第3期,東、西,水辺の会,12件,環境保全',
      'コーディネーター二,,東,どこかの会,多数,',
    ];
    const report = await importList(database, 'coordinators', lines);
    expect(outcomes(report)).toEqual(['2 CREATED newDistrict', '3 CREATED unreadable unknownTie']);
    expect(report.rows[0]).toMatchObject({ name: 'コーディネーター一', label: 'Coordinator' });
    expect(report.rows[0]!.changes).toEqual(
      expect.arrayContaining([
        { field: 'name', from: null, to: 'コーディネーター一' },
        { field: 'districts', from: null, to: expect.arrayContaining(['東', '西']) },
        { field: 'belongsTo', from: null, to: ['水辺の会'] },
        { field: 'capacityPerYear', from: null, to: 12 },
      ]),
    );
    const [one] = (await nodes.Coordinator.listAll(database)).filter(({ properties }) => properties.cohort);
    expect(one!.properties).toMatchObject({ name: 'コーディネーター一', fields: [7], status: 'ACTIVE' });
    expect(await relationships.Affiliation.listAll(database)).toHaveLength(1);
    expect(await relationships.CoordinatorDistrict.listAll(database)).toHaveLength(3);
    expect((await importList(database, 'coordinators', lines)).written).toBe(false);
  });

  it('ties coordinators to whom they know; the latest contact stays; nobody is made', async () => {
    await importList(database, 'coordinators', ['氏名', '一', '二']);
    const list = (lines: string[]) => importList(database, 'acquaintances', lines);
    const headers = 'コーディネーター,団体名,つながりの強さ,最終連絡日';
    const report = await list([
      headers,
      '一,水辺の会,強い,令和6年5月1日',
      '一,水辺,2,2024/6/1',
      '二,p2,,',
      '二,知らない会,1,',
      '三,水辺の会,1,',
    ]);
    expect(outcomes(report)).toEqual([
      '2 CREATED',
      '3 MERGED 2',
      '4 CREATED strengthAssumed',
      '5 REFUSED notFound',
      '6 REFUSED notFound',
    ]);
    expect(report.rows[0]).toMatchObject({
      name: '一 – 水辺の会',
      label: 'Acquaintance',
      changes: [
        { field: 'strength', from: null, to: 3 },
        { field: 'lastContact', from: null, to: '2024-06-01' },
      ],
    });
    const later = await list([headers, '一,水辺の会,1,2024/4/1']);
    expect(outcomes(later)).toEqual(['2 UPDATED newerStored']);
    expect(later.rows[0]!.changes).toEqual([{ field: 'strength', from: 3, to: 1 }]);
    const ties = await relationships.Acquaintance.listAll(database);
    expect(ties.map(({ properties: { strength, lastContact } }) => [strength, lastContact ?? null])).toEqual(
      expect.arrayContaining([
        [1, '2024-06-01'],
        [1, null],
      ]),
    );
    expect(await nodes.Principal.listAll(database)).toHaveLength(2);
  });

  it('makes challenges with who raised them, apart by year', async () => {
    const lines = [
      '課題,説明,分野,受付日,提案者,求めるもの,状態',
      '川のごみ,増えている,環境保全,令和6年5月1日,水辺の会、みなも小学校,人手,',
      '川のごみ,まだある,環境保全,令和7年5月1日,知らない会,,対応中',
      '空き家,,,,,,',
    ];
    const report = await importList(database, 'challenges', lines);
    expect(outcomes(report)).toEqual(['2 CREATED', '3 CREATED unknownTie', '4 CREATED raisedYearAssumed']);
    const found = (await nodes.Challenge.listAll(database)).map(({ properties }) => properties);
    expect(
      found.map(({ title, raisedYear, status }) => [title, raisedYear, status].join(' ')).sort(),
    ).toEqual(['川のごみ 2024 OPEN', '川のごみ 2025 ADDRESSED', '空き家 2025 OPEN']);
    expect(await relationships.Raising.listAll(database)).toHaveLength(2);
    expect((await importList(database, 'challenges', lines)).written).toBe(false);
  });
});
