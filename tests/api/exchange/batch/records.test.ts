// Lists of principals and projects on both engines: what is made, changed, merged, refused, and left alone.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import type { Database } from '#cypher/database.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { importList, outcomes, participations, principals, projects } from '../importing.ts';

const NUMBER = '7000012050002';

describeEngines('importing principals', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
  });
  afterEach(() => database.close());

  const list = (lines: string[], options = {}) => importList(database, 'principals', lines, options);

  it('makes principals with everything a list says, in the words of the city', async () => {
    const report = await list([
      '団体番号,団体名,フリガナ,別名,区分,分野,地区,提供できる資源,登録年度,法人番号,HP,電話番号',
      `1,ＮＰＯ法人　水辺の会,ミズベノカイ,水辺会;水の会,NPO法人,環境保全・まちづくり,東地区,人材;場所,令和5年度;2024,${NUMBER},https://mizube.example/,0120-000-000`,
    ]);
    expect(outcomes(report)).toEqual(['2 CREATED newDistrict']);
    expect((await principals(database))['NPO法人 水辺の会']).toMatchObject({
      kana: 'ミズベノカイ',
      aliases: ['水辺会', '水の会'],
      sector: 'CIVIC_GROUP',
      kind: 'NPO法人',
      fields: [3, 7],
      offers: ['PEOPLE', 'PLACE'],
      registeredYears: [2023, 2024],
      corporateNumber: NUMBER,
      website: 'https://mizube.example/',
      contactPhone: '0120-000-000',
      status: 'ACTIVE',
      sourceKey: 'principals:file:1',
    });
    const [district] = await nodes.District.listAll(database);
    expect(district!.properties.name).toBe('東地区');
    expect(await relationships.PrincipalDistrict.listAll(database)).toHaveLength(1);
  });

  it('leaves a sector that is not known empty and says so', async () => {
    const report = await list(['name,sector', 'A,other', 'B,company']);
    expect(outcomes(report)).toEqual(['2 CREATED unknownWord', '3 CREATED']);
    const found = await principals(database);
    expect(found.A!.sector).toBeUndefined();
    expect(found.B!.sector).toBe('BUSINESS');
  });

  it('takes the sector of the kind where a list says another', async () => {
    const report = await list(['name,区分,種別', 'A,企業,ボランティア団体', 'B,,有限会社']);
    expect(outcomes(report)).toEqual(['2 CREATED kindDecides', '3 CREATED unknownWord']);
    const found = await principals(database);
    expect(found.A).toMatchObject({ sector: 'CIVIC_GROUP', kind: 'ボランティア団体' });
    expect(found.B).toMatchObject({ sector: 'BUSINESS' });
  });

  it('refuses rows it cannot take, with column, value and reason, and takes the others', async () => {
    const long = 'あ'.repeat(301);
    const report = await list(['id,name,corporate number', `1,${long},`, '2,,', ',,', '3,B,123']);
    expect(outcomes(report)).toEqual([
      '2 REFUSED faulty',
      '3 REFUSED missing',
      '5 CREATED corporateNumberShort',
    ]);
    expect(report.rows[0]!.notes[0]).toMatchObject({ column: 'name', value: long });
    expect(report.counts).toEqual({ CREATED: 1, UPDATED: 0, UNCHANGED: 0, MERGED: 0, REFUSED: 2 });
    expect(Object.keys(await principals(database))).toEqual(['B']);
  });

  it('changes nothing the second time, and only what differs with another list', async () => {
    const lines = ['id,name,kana', '1,A,', '2,B,ビー'];
    await list(lines);
    const second = await list(lines);
    expect(second).toMatchObject({ written: false, revision: 1, appliedBefore: expect.any(String) });
    expect(outcomes(second)).toEqual(['2 UNCHANGED', '3 UNCHANGED']);
    const third = await list(['id,name,kana', '1,A,エー', '2,新しいB,']);
    expect(third).toMatchObject({ written: true, revision: 2, appliedBefore: null });
    expect(outcomes(third)).toEqual(['2 UPDATED', '3 UPDATED']);
    const found = await principals(database);
    expect(found.A!.kana).toBe('エー');
    expect(found.新しいB).toMatchObject({ kana: 'ビー', aliases: ['B'], revision: 2 });
    expect(await nodes.ImportBatch.listAll(database)).toHaveLength(2);
  });

  it('does not overwrite with an old file what came later, unless told to', async () => {
    const old = ['id,name', '1,A'];
    await list(old);
    await list(['id,name', '1,B']);
    const again = await list(old);
    expect(again.written).toBe(false);
    expect(outcomes(again)).toEqual(['2 UNCHANGED appliedBefore']);
    expect(Object.keys(await principals(database))).toEqual(['B']);
    expect(outcomes(await list(old, { again: true }))).toEqual(['2 UPDATED']);
    expect(Object.keys(await principals(database))).toEqual(['A']);
  });

  it('adds from a file imported before what is missing', async () => {
    const lines = ['id,name', '1,A', '2,B'];
    await list(lines);
    const { B } = await principals(database);
    await commit(database, { by: 'test', action: 'undo', summary: '' }, async () => ({
      deletedNodes: { Principal: [B!.id] },
    }));
    expect(outcomes(await list(lines))).toEqual(['2 UNCHANGED', '3 CREATED']);
  });

  it('merges rows about one principal: the first wins, lists are joined, other names are kept', async () => {
    const report = await list(['id,name,kana,分野', '1,A,エー,1', '1,A会,ビー,2', '1,A,エー,']);
    expect(outcomes(report)).toEqual(['2 CREATED', '3 MERGED 2 conflict conflict', '4 MERGED 2']);
    expect((await principals(database)).A).toMatchObject({ kana: 'エー', fields: [1, 2], aliases: ['A会'] });
  });

  it('knows a principal by its corporate number, adds to it, and finds the other key again', async () => {
    await list(['id,name,corporate number', `1,水辺の会,${NUMBER}`]);
    const lines = ['id,name,kana,corporate number', `X9,NPO法人水辺の会,ミズベ,${NUMBER}`];
    const report = await list(lines, { source: 'other' });
    expect(outcomes(report)).toEqual(['2 MERGED sameCorporateNumber keptStored suggestedSector']);
    const found = await principals(database);
    expect(Object.keys(found)).toEqual(['水辺の会']);
    expect(found.水辺の会).toMatchObject({ kana: 'ミズベ', aliases: ['NPO法人水辺の会'] });
    expect(report.rows[0]!.record).toBe(found.水辺の会!.id);
    const changed = await list(['id,name', 'X9,別の名'], { source: 'other' });
    expect(outcomes(changed)).toEqual(['2 MERGED keptStored suggestedSector']);
    expect((await principals(database)).水辺の会!.aliases).toEqual(['NPO法人水辺の会', '別の名']);
  });

  it('keeps every key of one corporate number, so that participations find it by each', async () => {
    const lines = ['id,name,法人番号', `1,水辺の会,${NUMBER}`, `2,水辺の会支部,${NUMBER}`];
    expect(outcomes(await list(lines))).toEqual([
      '2 CREATED suggestedSector',
      '3 MERGED 2 sameCorporateNumber conflict',
    ]);
    expect(outcomes(await list(lines))).toEqual(['2 UNCHANGED suggestedSector', '3 MERGED 2 keptStored']);
    await importList(database, 'projects', ['id,name,start', 'k,川あそび,2024']);
    await importList(database, 'participations', ['principal,project,role,year', '2,k,LEAD,2024']);
    expect(await participations(database)).toEqual(['水辺の会 川あそび LEAD 2024 2024']);
  });

  it('without keys knows a principal by its name, and two of one name not at all', async () => {
    await list(['id,name', '1,A', '2,B', '3,B']);
    const report = await list(['name,kana', 'A,エー', 'B,ビー']);
    expect(outcomes(report)).toEqual(['2 UPDATED', '3 CREATED']);
    expect(await nodes.Principal.listAll(database)).toHaveLength(4);
  });

  it('reads an atlas id as the key, adds a year of the register, and replaces districts', async () => {
    await list(['name,地区,年度', 'A,東;西,2023']);
    const { A } = await principals(database);
    const report = await list(['key,地区,年度', `${A!.id},西;南,2024`]);
    expect(outcomes(report)).toEqual(['2 UPDATED newDistrict']);
    expect((await principals(database)).A!.registeredYears).toEqual([2023, 2024]);
    const ties = await relationships.PrincipalDistrict.listAll(database);
    const names = new Map(
      (await nodes.District.listAll(database)).map(({ id, properties }) => [id, properties.name]),
    );
    expect(ties.map(({ target }) => names.get(target)).sort()).toEqual(['南', '西']);
  });

  it('refuses rows about archived principals', async () => {
    await list(['id,name', '1,A']);
    const { A } = await principals(database);
    await commit(database, { by: 'test', action: 'archive', summary: '' }, async () => ({
      nodes: { Principal: [{ id: A!.id, properties: { archivedAt: '2025-01-01T00:00:00Z' } }] },
    }));
    expect(outcomes(await list(['id,name', '1,B']))).toEqual(['2 REFUSED archived']);
  });
});

describeEngines('importing projects', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
  });
  afterEach(() => database.close());

  const list = (lines: string[], options = {}) => importList(database, 'projects', lines, options);

  it('makes projects with years, form, money and a domain set by hand', async () => {
    const report = await list([
      '事業番号,事業名,概要,形態,開始年度,終了年度,事業費,期限,領域,分野',
      '1,川あそび,水辺で遊ぶ,共催,令和5年度,2026,120千円,2026/3/31,双方対等,環境保全',
      '2,見守り,,直接実施,2027,,,,,',
      '3,古い事業,,,2020,2022,,,,',
    ]);
    expect(outcomes(report)).toEqual(['2 CREATED', '3 CREATED unknownForm', '4 CREATED']);
    const found = await projects(database);
    expect(found.川あそび).toMatchObject({
      form: '共催',
      startYear: 2023,
      endYear: 2026,
      budgetYen: 120_000,
      deadline: '2026-03-31',
      domain: 'C',
      domainSource: 'MANUAL',
      domainReason: expect.any(String),
      fields: [7],
      status: 'ACTIVE',
    });
    expect(found.見守り).toMatchObject({ form: '直接実施', status: 'PLANNED' });
    expect(found.古い事業).toMatchObject({ status: 'COMPLETED' });
  });

  it('refuses projects without a first year or with years reversed', async () => {
    const report = await list(['id,name,開始年度,終了年度', '1,A,,', '2,B,2024,2023', '3,C,未定,']);
    expect(outcomes(report)).toEqual([
      '2 REFUSED startYearMissing',
      '3 REFUSED yearsReversed',
      '4 REFUSED unreadable startYearMissing',
    ]);
    expect(report.rows[2]!.notes[0]).toMatchObject({ column: '開始年度', value: '未定' });
    expect(report.written).toBe(false);
  });

  it('takes the year of the list where a project names no first year', async () => {
    const lines = ['id,name,開始年度,終了年度,年度', '1,A,,,2024', '2,B,2020,,2024', '3,C,,2022,2024'];
    await list(lines);
    const found = await projects(database);
    expect([found.A, found.B, found.C].map((project) => [project!.startYear, project!.endYear])).toEqual([
      [2024, undefined],
      [2020, undefined],
      [2022, 2022],
    ]);
  });

  it('reads a list of what took place in one year as projects of that year', async () => {
    await list(['事業名,年度', '夏まつり,令和5年度', '夏まつり,令和6年度', '清掃,令和6年度']);
    const all = (await nodes.Project.listAll(database)).map(({ properties }) => properties);
    expect(all.map(({ name, startYear, endYear }) => [name, startYear, endYear].join(' ')).sort()).toEqual([
      '夏まつり 2023 2023',
      '夏まつり 2024 2024',
      '清掃 2024 2024',
    ]);
    await list(['id,事業名,年度', 'k,見守り,2023', 'k,見守り,2025'], { source: 'keyed' });
    expect((await projects(database)).見守り).toMatchObject({ startYear: 2023, endYear: 2025 });
  });

  it('lets the status follow the years until someone sets it', async () => {
    await list(['id,name,start,end,status', '1,A,2020,2023,', '2,B,2020,2023,中止']);
    await list(['id,name,start,end', '1,A,2020,2027', '2,B,2020,2027']);
    const found = await projects(database);
    expect([found.A!.status, found.B!.status]).toEqual(['ACTIVE', 'CANCELLED']);
  });

  it('keeps the years wide enough for the participations there are', async () => {
    await importList(database, 'principals', ['id,name', 'p,P']);
    await list(['id,name,start,end', '1,A,2020,2024']);
    await importList(database, 'participations', ['principal,project,since,until', 'p,1,2020,2024']);
    const report = await list(['id,name,start,end', '1,改題,2022,2023']);
    expect(outcomes(report)).toEqual(['2 UPDATED keptParticipations']);
    expect((await projects(database)).改題).toMatchObject({
      startYear: 2020,
      endYear: 2024,
      aliases: ['A'],
    });
    expect(await participations(database)).toEqual(['P 改題 PARTNER 2020 2024']);
  });
});
