// Network health over GraphQL: the city worked by hand, targets, bands, and who may.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { writeHandCity } from '../../support/handCity.ts';
import { worked } from '../../support/handCityWorked.ts';

interface Value {
  indicator: { id: string };
  value: number | null;
  previous: number | null;
  change: number | null;
  undefined: { ja: string } | null;
  band: { low: number; high: number; replicates: number } | null;
  target: { value: number; setBy: string } | null;
  standing: string | null;
}

describeEngines('network health', (engine) => {
  let database: Database;
  let api: Api;
  beforeAll(async () => {
    database = await openEngine(engine);
    await writeHandCity(database);
    api = await openApi(database);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const valuesOf = async (year: number): Promise<Map<string, Value>> => {
    const { values } = (await api.ask('health', { year }, 'COMMITTEE')).health;
    return new Map(values.map((value: Value) => [value.indicator.id, value]));
  };

  it.each([2022, 2023, 2024])('is that worked by hand, with the year before (%i)', async (year) => {
    const values = await valuesOf(year);
    expect([...values.keys()]).toEqual(Object.keys(worked));
    for (const [id, ofYears] of Object.entries(worked)) {
      const [now, before] = [ofYears[year - 2022] ?? null, ofYears[year - 2023] ?? null];
      const { value, previous, change, undefined: reason } = values.get(id)!;
      const near = (expected: number | null) => (expected === null ? null : expect.closeTo(expected, 12));
      expect([id, value, previous], id).toEqual([id, near(now), near(before)]);
      expect(change, id).toEqual(now === null || before === null ? null : expect.closeTo(now - before, 12));
      expect(reason === null, id).toBe(now !== null);
    }
  });

  it('stands against targets, which are set and taken back', async () => {
    const set = (indicator: string, value: number | null) =>
      api.ask('setTarget', { input: { indicator, year: 2024, value } }, 'PLANNER');
    await set('participationRate', 0.7);
    await set('isolatedShare', 0.3);
    const values = await valuesOf(2024);
    expect(values.get('participationRate')).toMatchObject({
      target: { value: 0.7, setBy: 'PLANNER' },
      standing: 'AT_TARGET',
    });
    // 0.4 after 0.6, and lower is better; the target is lower still.
    expect(values.get('isolatedShare')).toMatchObject({ target: { value: 0.3 }, standing: 'BETTER' });
    expect(values.get('reachWithoutCity')).toMatchObject({ target: null, standing: 'BETTER' });
    expect(values.get('sharedDomains')).toMatchObject({ standing: 'SAME' });
    expect(values.get('tiesNew')).toMatchObject({ standing: null });
    await set('isolatedShare', null);
    expect((await valuesOf(2024)).get('isolatedShare')).toMatchObject({ target: null });
  });

  it('refuses targets that cannot be, and people who may not', async () => {
    const refusal = (input: object, viewer: 'PLANNER' | 'COORDINATOR' = 'PLANNER') =>
      api.refused('setTarget', { input: { year: 2024, ...input } }, viewer);
    expect(await refusal({ indicator: 'luck', value: 1 })).toMatchObject({ field: 'indicator' });
    expect(await refusal({ indicator: 'isolatedShare', value: 1.5 })).toMatchObject({ field: 'value' });
    expect(await refusal({ indicator: 'isolatedShare', value: 0 }, 'COORDINATOR')).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await api.refused('health', { year: 2024 }, 'PUBLIC')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('says how far values move when records are missing, once that was computed', async () => {
    let { task } = await api.ask('startHealthBands', { input: 2024 }, 'PLANNER');
    while (task.status === 'RUNNING') ({ task } = await api.ask('analysisTask', { id: task.id }, 'PLANNER'));
    expect(task).toMatchObject({ status: 'DONE', progress: 1 });
    const values = await valuesOf(2024);
    const bandOf = (id: string) => values.get(id)!.band;
    // 22 participations, of which two are missing each time: a band of the change of isolates around 0.4 − 0.6.
    expect(bandOf('isolatedShare')!.low).toBeLessThanOrEqual(-0.2);
    expect(bandOf('isolatedShare')!.high).toBeGreaterThanOrEqual(-0.2);
    expect(bandOf('participationRate')).toMatchObject({ high: expect.closeTo(0.7, 12), replicates: 200 });
    expect(bandOf('participationRate')!.low).toBeLessThan(0.7);
    expect(bandOf('equality')).toBeNull();
  });
});
