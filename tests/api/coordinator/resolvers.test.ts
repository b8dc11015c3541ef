// Lists of coordinators: by name, by status, by text, page by page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openAtlas } from '../../support/atlas.ts';

interface Figure {
  metric: { id: string };
  value: number | null;
  undefined: { en: string } | null;
}

describe('coordinators', () => {
  let database: Database;
  let api: Api;
  const ids: Record<string, string> = {};
  let east: string;
  beforeAll(async () => {
    database = await openAtlas();
    api = await openApi(database);
    for (const [name, status] of [
      ['わかば', 'ACTIVE'],
      ['あおば', 'INACTIVE'],
      ['カエデ', 'ACTIVE'],
      ['さくら', 'ACTIVE'],
    ] as const)
      ids[name] = (await api.write('createCoordinator', { name, status })).id;
    east = (await api.write('createDistrict', { name: '東' }, 'ADMIN')).id;
    for (const name of ['わかば', 'カエデ']) {
      const { revision } = (await api.ask('coordinator', { id: ids[name]! })).record;
      const fields = name === 'カエデ' ? [8, 9] : [3];
      await api.write('updateCoordinator', { id: ids[name], revision, fields, districts: [east] });
    }
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const names = async (variables: object) =>
    (await api.ask('coordinators', variables)).list.nodes.map(({ name }: { name: string }) => name);

  it('stand in kana order, hiragana and katakana as one', async () => {
    expect(await names({})).toEqual(['あおば', 'カエデ', 'さくら', 'わかば']);
  });

  it('are kept by status and by text as people type it', async () => {
    expect(await names({ filter: { statuses: ['INACTIVE'] } })).toEqual(['あおば']);
    expect(await names({ filter: { statuses: ['ACTIVE', 'INACTIVE'] } })).toHaveLength(4);
    expect(await names({ filter: { text: 'かえで' } })).toEqual(['カエデ']);
    expect(await names({ filter: { text: 'かえで', statuses: ['INACTIVE'] } })).toEqual([]);
  });

  it('are kept by field and by district', async () => {
    expect(await names({ filter: { fields: [8, 1] } })).toEqual(['カエデ']);
    expect(await names({ filter: { districts: [east] } })).toEqual(['カエデ', 'わかば']);
    expect(await names({ filter: { districts: [east], fields: [3] } })).toEqual(['わかば']);
    expect(await names({ filter: { districts: ['nowhere'] } })).toEqual([]);
  });

  it('come page by page', async () => {
    const { list } = await api.ask('coordinators', { first: 3 });
    expect([list.totalCount, list.pageInfo.hasNextPage]).toEqual([4, true]);
    expect(await names({ first: 3, after: list.pageInfo.endCursor })).toEqual(['わかば']);
  });

  it('are found among the archived by whoever may know their names', async () => {
    const { revision } = (await api.ask('coordinator', { id: ids.わかば! })).record;
    await api.write('archiveCoordinator', { id: ids.わかば, revision });
    const filter = { archived: true, text: 'わかば' };
    expect(await names({ filter })).toEqual(['わかば']);
    expect((await api.ask('coordinators', { filter }, 'PLANNER')).list.totalCount).toBe(0);
    const hidden = (await api.ask('coordinators', { filter: { archived: true } }, 'PLANNER')).list.nodes;
    expect(hidden).toMatchObject([{ id: ids.わかば, name: expect.stringMatching(/^コーディネーター（/) }]);
  });

  it('say how many introductions they proposed in each year, to the staff only', async () => {
    const id = ids.さくら!;
    const proposed = [2024, 2025, 2025].map((fiscalYear, i) => ({ id: `introduction ${i}`, fiscalYear }));
    await database.write(async (runner) => {
      await nodes.Introduction.set(runner, {
        rows: proposed.map(({ id: of, fiscalYear }) => ({
          id: of,
          properties: { status: 'PROPOSED', fiscalYear, proposedAt: `${fiscalYear}-06-01` },
        })),
      });
      const rows = proposed.map((one) => ({ source: id, target: one.id, key: {}, properties: {} }));
      await relationships.Proposal.set(runner, { rows });
    });
    const told = async (viewer: 'PLANNER' | 'COMMITTEE') =>
      (await api.ask('coordinator', { id }, viewer)).record.introductions;
    expect(await told('PLANNER')).toEqual([
      { year: 2025, introductions: 2 },
      { year: 2024, introductions: 1 },
    ]);
    expect(await told('COMMITTEE')).toEqual([]);
  });

  it('have figures of a view, for the staff only; null with the reason where undefined', async () => {
    const id = ids.さくら!;
    const make = async (name: string) =>
      (await api.write('createPrincipal', { name, sector: 'CIVIC_GROUP', districts: [east] })).id;
    const [first, second] = [await make('一の会'), await make('二の会')];
    const project = (await api.write('createProject', { name: '川の清掃', startYear: 2025 })).id;
    for (const principal of [first, second])
      await api.write('setParticipation', { project, principal, role: 'LEAD' });
    await api.write('setKnows', { coordinator: id, principal: first, strength: 2 });
    const figures = async (variables: object, viewer: 'PLANNER' | 'COMMITTEE' = 'PLANNER') =>
      (await api.ask('coordinatorMetrics', { id, ...variables }, viewer)).record.metrics.map(
        ({ metric, value, undefined: reason }: Figure) => [metric.id, value ?? reason?.en],
      );
    expect(await figures({})).toEqual([
      ['PRINCIPALS_KNOWN', 1],
      ['PRINCIPALS_REACHED', 2],
      ['SECTORS_COVERED', 1],
      ['DISTRICTS_COVERED', 1],
      ['OPEN_INTRODUCTIONS', 3],
      ['CAPACITY_USE', 'no capacity is recorded, or it is 0'],
      ['CONVERSION', 'no introduction has ended yet'],
      ['LEFT_UNREACHABLE', 2],
    ]);
    const of2024 = { ids: ['OPEN_INTRODUCTIONS', 'PRINCIPALS_REACHED'], view: { from: 2024, to: 2024 } };
    expect(await figures(of2024)).toEqual([
      ['OPEN_INTRODUCTIONS', 1],
      ['PRINCIPALS_REACHED', 0],
    ]);
    const without = { ids: ['PRINCIPALS_KNOWN'], view: { without: ['COORDINATORS'] } };
    expect(await figures(without)).toEqual([['PRINCIPALS_KNOWN', 'not part of this view']]);
    expect(await figures({}, 'COMMITTEE')).toEqual([]);
  });

  it('have a capacity of at least none', async () => {
    const refusal = (capacityPerYear: number) =>
      api.refused('createCoordinator', { input: { name: 'つばき', capacityPerYear } });
    expect(await refusal(-1)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'capacityPerYear' });
    expect(await refusal(10_001)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'capacityPerYear' });
  });
});
