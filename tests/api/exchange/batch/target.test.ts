// Which record a row is about: yearly registers, rows of one name told apart, aliases, and decisions of a person.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import type { Decided } from '#api/exchange/batch/decided.ts';
import { planRows } from '#api/exchange/batch/plan-rows.ts';
import { indexStored } from '#api/exchange/batch/stored.ts';
import { readMeaning } from '#api/exchange/meaning/mapping.ts';
import { readRows } from '#api/exchange/meaning/row.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Database } from '#cypher/database.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { importList, outcomes, principals } from '../importing.ts';

const NUMBER = '7000012050002';

describe('indexStored', () => {
  it('finds by every way a row may name a record', async () => {
    const index = await indexStored([
      {
        id: 'a',
        properties: {
          name: 'Ａ 会',
          sourceKey: 'principals:file:1',
          aliases: ['旧Ａ'],
          corporateNumber: NUMBER,
        },
      },
      {
        id: 'b',
        properties: { name: 'B', sourceKey: 'principals:file:2', archivedAt: 'x', mergedInto: 'a' },
      },
    ]);
    expect(index.byKey('principals:file:2', '2')).toMatchObject({ stored: { id: 'a' }, absorbed: true });
    expect(index.byKey('principals:file:9', 'a')).toMatchObject({ stored: { id: 'a' }, absorbed: false });
    expect(index.byName('A 会').map(({ id }) => id)).toEqual(['a']);
    expect(index.byAlias('旧A').map(({ id }) => id)).toEqual(['a']);
    expect(index.byName('B')).toEqual([]);
    expect(index.byCorporateNumber(NUMBER)?.id).toBe('a');
    expect(index.byId('b')?.id).toBe('a');
  });
});

describeEngines('the record of a row', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
  });
  afterEach(() => database.close());

  const list = (lines: string[], options = {}) => importList(database, 'principals', lines, options);
  const years = async () =>
    (await nodes.Principal.listAll(database))
      .map(({ properties: { name, registeredYears } }) => `${name} ${registeredYears}`)
      .sort();

  it('is found by code while the register has codes, by name where it has none', async () => {
    await list([
      'applicableDate,affiliationCode,affiliationName',
      '2020-04-01,001,政策課',
      '2020-04-01,002,福祉課',
      '2020-04-01,003,出張所',
      '2020-04-01,004,出張所',
    ]);
    await list([
      'applicableDate,affiliationCode,affiliationname',
      '2024-04-01,001,企画課',
      '2024-04-01,002,福祉課',
      '2024-04-01,004,出張所',
    ]);
    const report = await list(['局,所属名称', 'A局,企画課', 'A局,福祉課', 'B局,出張所', 'B局,新設課'], {
      set: new Map([['year', '2025']]),
    });
    expect(outcomes(report).map((text) => text.replace(' suggestedSector', ''))).toEqual([
      '2 UPDATED',
      '3 UPDATED',
      '4 UPDATED latestOfName',
      '5 CREATED',
    ]);
    expect(report.rows[0]!.changes).toEqual([
      { field: 'registeredYears', from: [2020, 2024], to: [2020, 2024, 2025] },
    ]);
    expect(await years()).toEqual([
      '企画課 2020,2024,2025',
      '出張所 2020',
      '出張所 2020,2024,2025',
      '新設課 2025',
      '福祉課 2020,2024,2025',
    ]);
    expect((await principals(database)).企画課!.aliases).toEqual(['政策課']);
  });

  it('is the same when the register has codes only later', async () => {
    await list(['団体名,年度', '水辺の会,2020']);
    await list(['団体番号,団体名,年度', 'A1,水辺の会,2021']);
    await list(['団体番号,団体名,年度', 'A1,NPO水辺の会,2022']);
    expect(await years()).toEqual(['NPO水辺の会 2020,2021,2022']);
  });

  it('is its own for rows of one name in other places or of another kind, also the next time', async () => {
    const lines = [
      '№,施設名,所在地,区分',
      '1,福祉センター,東町一丁目2番3号,通所介護',
      '2,福祉センター,東町1-2-3,通所介護',
      '3,福祉センター,東町1-2-3,居宅介護',
      '4,福祉センター,西町9,通所介護',
    ];
    const report = await list(lines);
    expect(report.counts).toMatchObject({ CREATED: 3, MERGED: 1 });
    expect(report.rows.flatMap(({ notes }) => notes).filter(({ code }) => code === 'sameName')).toHaveLength(
      2,
    );
    const turned = [lines[0]!, ...lines.slice(1).reverse(), '5,ほか,,'];
    const second = await list(turned);
    expect(second.counts).toMatchObject({ CREATED: 1, UNCHANGED: 3, MERGED: 1 });
  });

  it('keeps things of other names in other places apart though the file gives them one key', async () => {
    const report = await list([
      'ID,農園名,住所',
      'A-1,農園（東）,東町1',
      'A-1,農園（西）,西町2',
      'A-2,畑,北町3',
    ]);
    expect(report.counts).toMatchObject({ CREATED: 3, MERGED: 0 });
  });

  it('is the one that has the name as an alias, and keeps its own name', async () => {
    await list(['id,name,aliases', '1,水辺の会,水の会;川の会', '2,里山の会,川の会']);
    const report = await list(['団体名,フリガナ', '水の会,ミズ', '川の会,カワ']);
    expect(outcomes(report)).toEqual([
      '2 MERGED byAlias keptStored suggestedSector',
      '3 CREATED suggestedSector',
    ]);
    expect(report.rows[0]!.changes).toEqual([{ field: 'kana', from: null, to: 'ミズ' }]);
    expect((await principals(database)).水辺の会!.kana).toBe('ミズ');
  });

  it('takes a number that the atlas knows for what a cut one should have been', async () => {
    await list(['団体名,法人番号', `水辺の会,${NUMBER}`]);
    const report = await list(['団体名,法人番号', '水辺の会,7.00001E+12']);
    expect(report.rows[0]!.notes[0]).toMatchObject({
      code: 'corporateNumberCut',
      column: '法人番号',
      value: '7.00001E+12',
      right: { ja: NUMBER },
    });
    expect((await principals(database)).水辺の会!.corporateNumber).toBe(NUMBER);
  });

  it('takes sectors from names only where that is wanted', async () => {
    const lines = ['団体名', 'みなも株式会社', '社会福祉法人みなも'];
    const report = await list(lines, {});
    expect(report.rows[0]!.notes).toMatchObject([{ code: 'suggestedSector', right: { ja: '企業・事業者' } }]);
    expect((await principals(database)).みなも株式会社!.sector).toBeUndefined();
    await list([...lines, 'ほか'], { takeSectors: true });
    const found = await principals(database);
    expect(found.みなも株式会社!.sector).toBe('BUSINESS');
    expect(found.社会福祉法人みなも!.sector).toBeUndefined();
  });

  describe('as a person decided', () => {
    const plan = async (lines: string[], decided: [number, Decided][]) => {
      const [headers, ...rest] = lines.map((line) => line.split(','));
      const rows = rest.map((cells, i) => ({ line: i + 2, cells }));
      const profile = loadProfiles().get('koka')!;
      const meaning = readMeaning('principals', headers!, { rows });
      const input = { meaning, profile, source: 'file', currentYear: 2025, at: '2025-10-01T00:00:00Z' };
      const planned = await planRows(database, {
        ...input,
        rows: await readRows(meaning, rows, profile),
        appliedBefore: null,
        takeSectors: false,
        decided: new Map(decided),
      });
      await commit(database, { by: 'test', action: 'import', summary: '' }, async () => planned.change);
      return planned;
    };

    it('is another record, which only gains what it lacks', async () => {
      await list(['団体名,フリガナ', '株式会社水辺,ミズベ']);
      const { 株式会社水辺: known } = await principals(database);
      const lines = ['団体名,フリガナ,電話番号', '(株)水辺,ミズ,0120-000-000'];
      const { rows } = await plan(lines, [[2, { verdict: 'SAME', record: known!.id, line: null }]]);
      expect(rows[0]).toMatchObject({ outcome: 'MERGED', record: known!.id });
      expect(rows[0]!.changes.map(({ field }) => field).sort()).toEqual(['aliases', 'contactPhone']);
      expect(await principals(database)).toEqual({
        株式会社水辺: expect.objectContaining({
          kana: 'ミズベ',
          aliases: ['(株)水辺'],
          contactPhone: '0120-000-000',
        }),
      });
    });

    it('is what another line is about, before or after it', async () => {
      const lines = ['団体名', '(株)水辺', '株式会社水辺', '㈱水辺'];
      const { rows, newPrincipals } = await plan(lines, [
        [2, { verdict: 'SAME', record: null, line: 3 }],
        [4, { verdict: 'SAME', record: null, line: 3 }],
      ]);
      expect(rows.map(({ outcome, intoLine }) => [outcome, intoLine ?? null])).toEqual([
        ['MERGED', 3],
        ['CREATED', null],
        ['MERGED', 3],
      ]);
      expect(newPrincipals).toEqual([{ line: 3, name: '株式会社水辺' }]);
      expect(Object.keys(await principals(database))).toEqual(['株式会社水辺']);
    });

    it('is a branch: a principal of its own, a member of the whole, without its number', async () => {
      await list(['団体名,法人番号', `みなも銀行,${NUMBER}`]);
      const { みなも銀行: whole } = await principals(database);
      const lines = ['団体名,法人番号', `みなも銀行東支店,${NUMBER}`];
      const { rows } = await plan(lines, [[2, { verdict: 'BRANCH', record: whole!.id, line: null }]]);
      expect(rows[0]).toMatchObject({ outcome: 'CREATED' });
      expect(rows[0]!.changes).toContainEqual({ field: 'memberOf', from: null, to: ['みなも銀行'] });
      const found = await principals(database);
      expect(found.みなも銀行東支店!.corporateNumber).toBeUndefined();
      expect(await relationships.Membership.listAll(database)).toMatchObject([
        { source: found.みなも銀行東支店!.id, target: whole!.id },
      ]);
    });
  });
});
