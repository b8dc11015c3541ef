// Long computations of the sample city, started, watched, stopped, and read where figures are read.
import { describe, expect, it } from 'vitest';
import { metrics } from '#api/analysis/metrics/list.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import { finished, type Task } from '../../support/analyses.ts';
import { openApi } from '../../support/api.ts';
import { openCity } from '../../support/atlas.ts';
import { startApi } from '../../support/started.ts';

const api = startApi(openCity);

const idsOf = (scope: string) =>
  metrics.filter((metric) => metric.scope === scope).map(({ id }) => enumName(id));
const figures = async (view: object, ids?: string[], viewer?: 'PUBLIC') =>
  (await api.ask('networkFigures', { view, ids }, viewer)).network.figures;
const small = { from: 2022, to: 2022, sectors: ['NEIGHBORHOOD', 'EDUCATION', 'CITIZEN'] };

async function someone(view: object = {}): Promise<string> {
  const orderBy = { metric: 'DEGREE', direction: 'DESC' };
  return (await api.ask('principals', { view, orderBy, first: 3 })).list.nodes[2].id;
}

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

    const task = await finished(api, {
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
    await finished(api, {
      view,
      networkMetrics: ['ROBUSTNESS_BETWEENNESS'],
      principalMetrics: ['VULNERABILITY'],
    });
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
    const hasty = await openApi(api.database, { MAX_TASK_SECONDS: '1' });
    const task = await finished(hasty, { principalMetrics: ['BETWEENNESS'], bands: true, replicates: 1000 });
    expect(task).toMatchObject({ status: 'FAILED', error: { ja: expect.stringMatching(/1秒以内/) } });
    await hasty.close();
  });
});
