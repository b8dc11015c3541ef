// Lists of participations on both engines.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { importList, outcomes, participations, projects } from '../importing.ts';

describeEngines('importing participations', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
    await importList(database, 'principals', [
      'id,name,aliases',
      'p1,水辺の会,水辺',
      'p2,みなも小学校,',
      'p3,同名,',
      'p4,同名,',
    ]);
    await importList(database, 'projects', [
      'id,name,start,end',
      'k1,川あそび,2022,2024',
      'k2,見守り,2023,',
      'k3,夏まつり,2023,2023',
      'k4,夏まつり,2024,2024',
    ]);
  });
  afterEach(() => database.close());

  const list = (lines: string[], options = {}) => importList(database, 'participations', lines, options);

  it('ties principals to projects by key and by name, with role and years', async () => {
    const report = await list([
      '団体,事業,役割,開始年度,終了年度',
      'p1,k1,主催,2022,2024',
      '水辺の会,見守り,受託,令和6年度,',
      '水辺,川あそび,協力,2023,2023',
      'みなも小学校,夏まつり,共催,2024,2024',
    ]);
    expect(outcomes(report)).toEqual(['2 CREATED', '3 CREATED', '4 CREATED', '5 CREATED']);
    expect(await participations(database)).toEqual([
      'みなも小学校 夏まつり CO_HOST 2024 2024',
      '水辺の会 川あそび LEAD 2022 2024',
      '水辺の会 川あそび PARTNER 2023 2023',
      '水辺の会 見守り CONTRACTOR 2024 -',
    ]);
  });

  it('refuses rows whose ends it cannot find or tell apart, and takes a role it does not know for a partner', async () => {
    const report = await list([
      'principal,project,role',
      'p9,k1,LEAD',
      'p1,k9,LEAD',
      '同名,k1,LEAD',
      'p1,k1,応援',
      ',k1,LEAD',
      'p1,夏まつり,LEAD',
    ]);
    expect(outcomes(report)).toEqual([
      '2 REFUSED notFound',
      '3 REFUSED notFound',
      '4 REFUSED ambiguous',
      '5 CREATED unknownRole sinceAssumed',
      '6 REFUSED missing',
      '7 REFUSED ambiguous',
    ]);
    expect(report.rows[1]!.notes[0]).toMatchObject({ column: 'project', value: 'k9' });
    expect(await participations(database)).toEqual(['水辺の会 川あそび PARTNER 2022 -']);
  });

  it('merges several rows about one participation, and keeps one per role and first year', async () => {
    const report = await list(
      ['principal,project,year', 'p1,k1,2023', 'p1,k1,2023', 'p2,k1,2023', 'p1,k1,2024', 'p1,k1,2023'],
      { set: new Map([['role', 'CONTRACTOR']]) },
    );
    expect(outcomes(report)).toEqual(['2 CREATED', '3 MERGED 2', '4 CREATED', '5 CREATED', '6 MERGED 2']);
    expect(await participations(database)).toEqual([
      'みなも小学校 川あそび CONTRACTOR 2023 2023',
      '水辺の会 川あそび CONTRACTOR 2023 2023',
      '水辺の会 川あそび CONTRACTOR 2024 2024',
    ]);
  });

  it('assumes a role and a first year where the list has none, and says so', async () => {
    const report = await list(['principal,project', 'p1,k2']);
    expect(outcomes(report)).toEqual(['2 CREATED roleAssumed sinceAssumed']);
    expect(await participations(database)).toEqual(['水辺の会 見守り PARTNER 2023 -']);
  });

  it("widens a project's years to hold them, and with the years its status", async () => {
    const report = await list([
      'principal,project,role,since,until',
      'p1,k1,LEAD,2020,2026',
      'p1,k2,LEAD,2021,',
    ]);
    expect(outcomes(report)).toEqual(['2 CREATED widened', '3 CREATED widened']);
    const found = await projects(database);
    expect(found.川あそび).toMatchObject({ startYear: 2020, endYear: 2026, status: 'ACTIVE' });
    expect(found.見守り!.startYear).toBe(2021);
    expect(found.見守り!.endYear).toBeUndefined();
  });

  it('refuses a last year before the first', async () => {
    const report = await list(['principal,project,since,until', 'p1,k1,2024,2023']);
    expect(outcomes(report)).toEqual(['2 REFUSED yearsReversed']);
  });

  it('changes nothing the second time, and a last year with another list', async () => {
    const lines = ['principal,project,role,since,until', 'p1,k1,LEAD,2022,2023'];
    await list(lines);
    const second = await list(lines);
    expect(second.written).toBe(false);
    expect(outcomes(second)).toEqual(['2 UNCHANGED']);
    expect(outcomes(await list([...lines.slice(0, 1), 'p1,k1,LEAD,2022,2024']))).toEqual(['2 UPDATED']);
    expect(outcomes(await list(lines))).toEqual(['2 UNCHANGED appliedBefore']);
    expect(await participations(database)).toEqual(['水辺の会 川あそび LEAD 2022 2024']);
  });

  it('adds from a file imported before the rows that were refused then', async () => {
    const lines = ['principal,project,role,since', 'p1,k1,LEAD,2022', 'p8,k1,PARTNER,2022'];
    expect(outcomes(await list(lines))).toEqual(['2 CREATED', '3 REFUSED notFound']);
    await importList(database, 'principals', ['id,name', 'p8,後から']);
    expect(outcomes(await list(lines))).toEqual(['2 UNCHANGED', '3 CREATED']);
  });
});
