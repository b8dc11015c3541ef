// Where principals of the sample city stand: figure, rank, band and test.
import { describe, expect, it } from 'vitest';
import { finished } from '../../support/analyses.ts';
import { openApi } from '../../support/api.ts';
import { openCity } from '../../support/atlas.ts';
import { startApi } from '../../support/started.ts';

const api = startApi(openCity);

const figures = async (view: object, ids?: string[], viewer?: 'PUBLIC') =>
  (await api.ask('networkFigures', { view, ids }, viewer)).network.figures;

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
    expect(await finished(api, input)).toMatchObject({ status: 'DONE' });
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

    const other = await openApi(api.database);
    await finished(other, input);
    const again = (await other.ask('positions', { id, view, ids })).principal.positions;
    await other.close();
    expect(JSON.stringify(again)).toBe(JSON.stringify(found));
  });
});
