// Long computations of the sample city, started, watched, stopped, and read where figures are read.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metrics } from '#api/analysis/metrics/list.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openCity } from '../../support/atlas.ts';

interface Task {
  id: string;
  status: string;
  progress: number;
  error: { ja: string; en: string } | null;
}

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await openCity();
  api = await openApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

/** Starts a computation and waits for its end. @returns it, with the shares that were told */
async function finished(input: object, by: Api = api): Promise<Task & { shares: number[] }> {
  let { task }: { task: Task } = await by.ask('startAnalysis', { input });
  const shares: number[] = [];
  while (task.status === 'RUNNING') {
    shares.push(task.progress);
    await sleep(10);
    task = (await by.ask('analysisTask', { id: task.id })).task;
  }
  return { ...task, shares };
}

const idsOf = (scope: string) =>
  metrics.filter((metric) => metric.scope === scope).map(({ id }) => enumName(id));
const figures = async (view: object, ids?: string[], viewer?: 'PUBLIC') =>
  (await api.ask('networkFigures', { view, ids }, viewer)).network.figures;
const small = { from: 2022, to: 2022, sectors: ['NEIGHBORHOOD', 'EDUCATION', 'CITIZEN'] };

describe('HEAVY figures', () => {
  it('are not computed by asking for them; then they are, and everyone reads them', async () => {
    const ids = ['ROBUSTNESS_BETWEENNESS', 'DENSITY'];
    const [before, density] = await figures(small, ids);
    expect(before).toMatchObject({ value: null, computed: false });
    expect(before.undefined.ja).toMatch(/まだ計算していません/);
    expect(density).toMatchObject({ value: expect.any(Number), computed: true, undefined: null });
    const nodes = async () =>
      (await api.ask('network', { view: small, metrics: ['VULNERABILITY'] }, 'PUBLIC')).network.nodes;
    const [empty] = (await nodes()).metrics;
    expect(empty).toMatchObject({ computed: false, undefinedEn: expect.stringMatching(/not been computed/) });
    expect(new Set(empty.values)).toEqual(new Set([null]));
    const refusal = { view: small, orderBy: { metric: 'VULNERABILITY', direction: 'DESC' } };
    expect(await api.refused('principals', refusal)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'orderBy',
    });

    const task = await finished({
      ...{ view: small, principalMetrics: ['VULNERABILITY'], networkMetrics: ['ROBUSTNESS_BETWEENNESS'] },
    });
    expect(task).toMatchObject({ status: 'DONE', progress: 1, error: null });
    expect(task.shares).toEqual([...task.shares].sort((a, b) => a - b));

    const [after] = await figures(small, ids, 'PUBLIC');
    expect(after).toMatchObject({ computed: true, undefined: null });
    expect(after.value).toBeGreaterThan(0);
    const [column] = (await nodes()).metrics;
    expect(column.computed).toBe(true);
    const { ids: nodeIds } = await nodes();
    const listed = (await api.ask('principals', { ...refusal, first: 500 })).list.nodes.map(
      ({ id }: { id: string }) => column.values[nodeIds.indexOf(id)] ?? null,
    );
    const known = listed.filter((value: number | null) => value !== null);
    expect(known.length).toBeGreaterThan(10);
    expect(known).toEqual([...known].sort((a, b) => b - a));
  });
});

describe('after an edit', () => {
  it('figures stay that it does not touch, and go that it does', async () => {
    const view = { from: 2021, to: 2021, sectors: ['NEIGHBORHOOD', 'EDUCATION'] };
    await finished({ view, networkMetrics: ['ROBUSTNESS_BETWEENNESS'], principalMetrics: ['VULNERABILITY'] });
    const id = await someone(view);
    const found = async () => {
      const [robustness, mixing] = await figures(view, ['ROBUSTNESS_BETWEENNESS', 'SECTOR_MIXING']);
      const [position] = (await api.ask('positions', { id, view, ids: ['VULNERABILITY'] })).principal
        .positions;
      return { robustness, mixing, position };
    };
    const edit = async (change: object) => {
      const { revision } = (await api.ask('principal', { id })).record;
      await api.write('updatePrincipal', { id, revision, ...change });
    };
    const before = await found();
    expect([before.robustness.computed, before.position.figure.computed]).toEqual([true, true]);
    await edit({ note: '火曜は留守', kana: 'べつのよみ' });
    expect(await found()).toEqual(before);
    const { sector, kind } = (await api.ask('principal', { id })).record;
    await edit({ kind: null, sector: sector === 'EDUCATION' ? 'NEIGHBORHOOD' : 'EDUCATION' });
    const after = await found();
    expect({ ...after, mixing: null }).toEqual({ ...before, mixing: null });
    expect(after.mixing).not.toEqual(before.mixing);
    await edit({ sector: 'BUSINESS' });
    expect(await figures(view, ['ROBUSTNESS_BETWEENNESS'])).toMatchObject([{ computed: false, value: null }]);
    await edit({ kind, sector });
    expect(await found()).toEqual(before);
  });
});

describe('a task', () => {
  it('is stopped by whoever may, and what it had not reached is not there', async () => {
    const input = { principalMetrics: idsOf('PRINCIPAL'), tests: true, bands: true, replicates: 1000 };
    const started: Task = (await api.ask('startAnalysis', { input }, 'COMMITTEE')).task;
    const waiting: Task = (await api.ask('startAnalysis', { input: { networkMetrics: ['DENSITY'] } })).task;
    expect([started.status, waiting.status, waiting.progress]).toEqual(['RUNNING', 'RUNNING', 0]);
    const { task }: { task: Task } = await api.ask('stopAnalysis', { input: started.id }, 'PLANNER');
    expect(task).toMatchObject({ id: started.id, status: 'STOPPED', error: null });
    expect(task.progress).toBeLessThan(1);
    const [position] = (await api.ask('positions', { id: await someone(), ids: ['DEGREE'] })).principal
      .positions;
    expect(position.band).toBeNull();
    let next = waiting;
    while (next.status === 'RUNNING') next = (await api.ask('analysisTask', { id: waiting.id })).task;
    expect(next.status).toBe('DONE');
  });

  it('is refused without a figure, with too many replicates, and to the public', async () => {
    const start = (input: object, viewer?: 'PUBLIC') => api.refused('startAnalysis', { input }, viewer);
    expect(await start({})).toMatchObject({ code: 'BAD_USER_INPUT' });
    const named = { principalMetrics: ['DEGREE'] };
    for (const replicates of [0, 1001])
      expect(await start({ ...named, replicates })).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'replicates',
      });
    expect(await start(named, 'PUBLIC')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await api.refused('analysisTask', { id: 'x' }, 'PUBLIC')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await api.ask('analysisTask', { id: 'x' })).task).toBeNull();
    expect(await api.refused('stopAnalysis', { input: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that takes longer than config allows says so', async () => {
    const hasty = await openApi(database, { MAX_TASK_SECONDS: '1' });
    const task = await finished({ principalMetrics: ['BETWEENNESS'], bands: true, replicates: 1000 }, hasty);
    expect(task).toMatchObject({ status: 'FAILED', error: { ja: expect.stringMatching(/1秒以内/) } });
    await hasty.close();
  });
});

async function someone(view: object = {}): Promise<string> {
  const orderBy = { metric: 'DEGREE', direction: 'DESC' };
  return (await api.ask('principals', { view, orderBy, first: 3 })).list.nodes[2].id;
}

describe('positions', () => {
  const view = { from: 2023, to: 2024 };
  const ids = [
    'DEGREE',
    'BETWEENNESS',
    'BROKERAGE_LIAISON',
    'EI_INDEX',
    'ARTICULATION_POINT',
    'VULNERABILITY',
  ];
  const positions = async (id: string, asked = ids) =>
    (await api.ask('positions', { id, view, ids: asked })).principal.positions;

  it('have the rank among those who have a value, a yes or no has none', async () => {
    const id = await someone(view);
    const { nodes } = (await api.ask('network', { view, metrics: ids })).network;
    const own = nodes.ids.indexOf(id);
    const found = await positions(id);
    found.forEach(({ figure, rank, ranked, band }: never, i: number) => {
      const { values, computed } = nodes.metrics[i];
      expect(figure, ids[i]).toMatchObject({ metric: { id: ids[i] }, value: values[own], computed });
      const known = values.filter((value: number | null) => value !== null);
      const isRanked = ids[i] !== 'ARTICULATION_POINT' && computed;
      const above = known.filter((value: number) => value > values[own] * (1 + 1e-9)).length;
      expect([rank, ranked, band], ids[i]).toEqual([
        ...(isRanked ? [values[own] === null ? null : above + 1, known.length] : [null, 0]),
        null,
      ]);
    });
    expect(found[5].figure).toMatchObject({ value: null, computed: false });
  });

  it('of who is not in the view say so', async () => {
    const everyone = (await api.ask('principals', { first: 500 })).list.nodes;
    const { ids: inView } = (await api.ask('network', { view })).network.nodes;
    const outside = everyone.find(({ id }: { id: string }) => !inView.includes(id));
    for (const { figure, ...rest } of await positions(outside.id)) {
      expect(figure).toMatchObject({
        value: null,
        undefined: { en: 'not part of this view' },
        computed: true,
      });
      expect(rest).toEqual({ rank: null, ranked: 0, band: null });
    }
    const around = (await api.ask('surroundings', { id: outside.id, view })).principal;
    expect(around).toEqual({ connects: [], separation: { parts: 0, cutOff: 0, cutOffParts: [] } });
  });

  it('have bands and tests once these were computed, the same in another process', async () => {
    const input = {
      view,
      principalMetrics: ids,
      networkMetrics: ['EI_INDEX'],
      tests: true,
      bands: true,
      replicates: 20,
    };
    expect(await finished(input)).toMatchObject({ status: 'DONE' });
    const id = await someone(view);
    const found = await positions(id);
    for (const [i, { figure, rank, band }] of found.entries()) {
      const isBanded = !['ARTICULATION_POINT', 'VULNERABILITY'].includes(ids[i]) && figure.value !== null;
      if (isBanded) {
        expect(band, ids[i]).toMatchObject({ replicates: 20, seed: 20_240_401 });
        expect(1 <= band.low && band.low <= band.high, ids[i]).toBe(true);
        expect(rank, ids[i]).toBeGreaterThan(0);
      } else expect(band, ids[i]).toBeNull();
    }
    const { test } = found[2].figure;
    expect(test).toMatchObject({ permutations: 1000, seed: 20_240_401, randomGraph: expect.any(Number) });
    expect(test.p).toBeGreaterThan(0);
    expect((found[2].figure.value - test.expected) / test.sd).toBeCloseTo(test.z, 9);
    expect(found[0].figure.test).toBeNull();
    const [mixing] = await figures(view, ['EI_INDEX']);
    expect(mixing.test).toMatchObject({ expected: expect.any(Number), randomGraph: null });

    const other = await openApi(database);
    await finished(input, other);
    const again = (await other.ask('positions', { id, view, ids })).principal.positions;
    await other.close();
    expect(JSON.stringify(again)).toBe(JSON.stringify(found));
  });
});

describe('figures', () => {
  it('are the LIGHT ones where none are named, and any that are named, with their tables', async () => {
    const light = metrics.filter(({ scope, cost }) => scope === 'NETWORK' && cost === 'LIGHT');
    expect((await figures({})).map(({ metric }: never) => (metric as { id: string }).id)).toEqual(
      light.map(({ id }) => enumName(id)),
    );
    const named = await figures({}, ['SECTOR_MIXING', 'DIAMETER', 'PRINCIPAL_DEGREES', 'SECTOR_YULE_Q']);
    expect(named.map(({ table }: { table: object | null }) => table !== null)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    const { rows, columns, values } = named[0].table;
    expect(rows).toEqual(columns);
    expect(values).toHaveLength(rows.length);
    const sum = values.flat().reduce((a: number, b: number) => a + b, 0);
    const across = values.flatMap((row: number[], i: number) => row.filter((_, j) => i !== j));
    expect(across.reduce((a: number, b: number) => a + b, 0) / sum).toBeCloseTo(named[0].value, 9);
  });

  it('show the public no cell that fewer than five persons stand behind', async () => {
    const isFew = async (view: object) => {
      const { nodes } = (await api.ask('network', { view })).network;
      return nodes.sectors.filter((sector: string) => sector === 'CITIZEN').length;
    };
    const years = [2020, 2021, 2022, 2023, 2024, 2025].map((from) => ({ from, to: from }));
    const districts = (await api.ask('districts')).list.map(({ id }: { id: string }) => ({
      districts: [id],
    }));
    for (const view of [...years, ...districts]) {
      const persons = await isFew(view);
      const [seen] = await figures(view, ['SECTOR_MIXING'], 'PUBLIC');
      const [whole] = await figures(view, ['SECTOR_MIXING']);
      const citizens = whole.table?.rows.indexOf('CITIZEN') ?? -1;
      if (citizens < 0) continue;
      const hidden = whole.table.values.map((row: number[], i: number) =>
        row.map((cell, j) => (persons < 5 && (i === citizens || j === citizens) ? null : cell)),
      );
      expect(seen.table.values).toEqual(hidden);
    }
  });

  it('of ties stand beside the ties that are drawn, whichever network that is', async () => {
    const tieMetrics = idsOf('TIE');
    const draw = async (kind: string) =>
      (await api.ask('network', { view: small, kind, tieMetrics })).network.ties;
    const own = await draw('COLLABORATION');
    const column = (ties: typeof own, id: string) =>
      ties.metrics.find((one: { id: string }) => one.id === id);
    expect(own.metrics.map(({ id }: { id: string }) => id)).toEqual(tieMetrics);
    expect(column(own, 'STRENGTH').values).toEqual(own.strengths);
    expect(column(own, 'SHARED_PROJECTS').values).toEqual(own.sharedProjects);
    expect(own.sources.length).toBeGreaterThan(10);
    const reach = await draw('REACH');
    const isCollaboration = reach.sharedProjects.map((shared: number) => shared > 0);
    expect(isCollaboration).toContain(false);
    for (const { id, values, undefinedJa } of reach.metrics) {
      const expected = [...column(own, id).values];
      expect(values, id).toEqual(isCollaboration.map((is: boolean) => (is ? expected.shift() : null)));
      expect(undefinedJa).toBe(null);
    }
    const affiliation = await draw('AFFILIATION');
    for (const { values, undefinedJa } of affiliation.metrics) {
      expect(new Set(values)).toEqual(new Set([null]));
      expect(undefinedJa).toMatch(/協働のネットワーク/);
    }
  });

  it('are estimated above the size that config says, and say how', async () => {
    const sampling = await openApi(database, { ANALYSIS_EXACT_UP_TO: '10' });
    const names = ['BETWEENNESS_CENTRALISATION', 'MEAN_PATH'];
    const [central, path] = (await sampling.ask('networkFigures', { ids: names })).network.figures;
    const how = { samples: expect.any(Number), error: 0.01, confidence: 0.9 };
    expect([central.sampled, path.sampled]).toEqual([how, null]);
    const { nodes } = (await sampling.ask('network', { metrics: ['BETWEENNESS', 'CLOSENESS'] })).network;
    expect(nodes.metrics.map(({ sampled }: { sampled: object | null }) => sampled)).toEqual([how, null]);
    await sampling.close();
  });
});

describe('surroundings', () => {
  it('say between whom a principal stands, as brokerage counts it, and who would be cut off', async () => {
    const view = { from: 2024, to: 2024 };
    const { nodes, ties } = (await api.ask('network', { view, metrics: ['ARTICULATION_POINT'] })).network;
    const points = nodes.ids.filter((_: string, i: number) => nodes.metrics[0].values[i] === 1);
    expect(points.length).toBeGreaterThan(0);
    for (const id of [points[0], nodes.ids[0]]) {
      const { connects, separation } = (await api.ask('surroundings', { id, view, parts: 100, members: 100 }))
        .principal;
      const own = nodes.ids.indexOf(id);
      const partners = new Set<number>();
      const tied = new Set<string>();
      ties.sources.forEach((source: number, i: number) => {
        const target = ties.targets[i];
        tied.add(`${source} ${target}`);
        if (source === own) partners.add(target);
        if (target === own) partners.add(source);
      });
      const pairs = [...partners].flatMap((a) =>
        [...partners].filter((b) => a < b && !tied.has(`${a} ${b}`)).map((b) => [a, b]),
      );
      const counted = Map.groupBy(
        pairs.filter((pair) => pair.every((node) => nodes.sectors[node] !== null)),
        (pair) =>
          pair
            .map((node) => nodes.sectors[node])
            .sort()
            .join(' '),
      );
      const given = connects.map(({ one, other, pairs: number }: never) => [
        [one, other].sort().join(' '),
        number,
      ]);
      expect(Object.fromEntries(given)).toEqual(
        Object.fromEntries([...counted].map(([key, list]) => [key, list.length])),
      );
      expect(separation.parts > 1).toBe(points.includes(id));
      const { cutOffParts } = separation;
      expect(cutOffParts).toHaveLength(Math.max(0, separation.parts - 1));
      const sizes = cutOffParts.map(({ size }: { size: number }) => size);
      expect(sizes.reduce((a: number, b: number) => a + b, 0)).toBe(separation.cutOff);
      for (const { size, principals } of cutOffParts) expect(principals).toHaveLength(Math.min(100, size));
    }
  });

  it('refuse more than they give', async () => {
    const id = await someone();
    for (const variables of [{ parts: 0 }, { parts: 101 }])
      expect(await api.refused('surroundings', { id, ...variables })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
  });
});
