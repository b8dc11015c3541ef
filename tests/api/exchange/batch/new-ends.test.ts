// Participations that name principals and projects anew, on both engines.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { importList, outcomes, participations, principals, projects } from '../importing.ts';

const NUMBER = '7000012050002';

describeEngines('participations that make their ends', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
  });
  afterEach(() => database.close());

  const list = (lines: string[], options = {}) => importList(database, 'participations', lines, options);

  it('makes a principal and a project once, with what the rows say of both', async () => {
    const lines = [
      '団体名,法人番号,団体種別,事業名,協働の形態,活動分野,役割,年度',
      `水辺の会,${NUMBER},NPO法人,川あそび,共催,環境保全,主催,令和5年度`,
      'みなも小学校,,,川あそび,,,協力,令和6年度',
      '水辺の会,,,見守り,,,協力,令和6年度',
    ];
    const report = await list(lines);
    expect(outcomes(report)).toEqual([
      '2 CREATED newProject newPrincipal',
      '3 CREATED suggestedSector newPrincipal',
      '4 CREATED newProject',
    ]);
    expect(report.rows[0]).toMatchObject({ name: '水辺の会 – 川あそび', label: 'Participation' });
    expect(report.rows[0]!.changes).toEqual(
      expect.arrayContaining([
        { field: 'role', from: null, to: 'LEAD' },
        { field: 'principal.name', from: null, to: '水辺の会' },
        { field: 'principal.sector', from: null, to: 'CIVIC_GROUP' },
        { field: 'project.startYear', from: null, to: 2023 },
      ]),
    );
    expect((await principals(database)).水辺の会).toMatchObject({ kind: 'NPO法人', corporateNumber: NUMBER });
    expect(await projects(database)).toMatchObject({
      川あそび: { startYear: 2023, endYear: 2024, form: '共催', fields: [7], status: 'COMPLETED' },
      見守り: { startYear: 2024, endYear: 2024 },
    });
    expect(await participations(database)).toEqual([
      'みなも小学校 川あそび PARTNER 2024 2024',
      '水辺の会 川あそび LEAD 2023 2023',
      '水辺の会 見守り PARTNER 2024 2024',
    ]);
    const again = await list(lines);
    expect(again.written).toBe(false);
    expect(again.counts).toMatchObject({ UNCHANGED: 3 });
  });

  it("adds to what is known and overwrites nothing; the next year's list widens the project", async () => {
    await list(['団体名,事業名,年度', '水辺の会,川あそび,2023']);
    const report = await list([
      '団体名,団体種別,事業名,概要,年度',
      '水辺の会,NPO法人,川あそび,川で遊ぶ,2024',
    ]);
    expect(report.rows[0]!.outcome).toBe('CREATED');
    expect((await principals(database)).水辺の会).toMatchObject({ sector: 'CIVIC_GROUP' });
    const found = await projects(database);
    expect(Object.keys(found)).toEqual(['川あそび']);
    expect(found.川あそび).toMatchObject({ startYear: 2023, endYear: 2024, summary: '川で遊ぶ' });
    const other = await list(['団体名,団体種別,事業名,概要,年度', '水辺の会,自治会,川あそび,別の話,2024']);
    expect(outcomes(other)[0]).toContain('keptStored');
    expect((await projects(database)).川あそび!.summary).toBe('川で遊ぶ');
  });

  it('makes nothing for a row that cannot be imported: an unknown key, no year, years reversed', async () => {
    const report = await list([
      'principal,団体名,事業名,開始年度,終了年度',
      'p9,,川あそび,2024,',
      ',G-012,川あそび,2024,',
      ',水辺の会,見守り,,',
      ',水辺の会,夏まつり,2024,2023',
    ]);
    expect(outcomes(report)).toEqual([
      '2 REFUSED notFound',
      '3 REFUSED notFound',
      '4 REFUSED startYearMissing',
      '5 REFUSED yearsReversed',
    ]);
    expect(await nodes.Principal.listAll(database)).toEqual([]);
    expect(await nodes.Project.listAll(database)).toEqual([]);
    expect(report.written).toBe(false);
  });
});
