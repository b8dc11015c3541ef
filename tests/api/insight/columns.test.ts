// Figures of the sample city as they are shown: of the network, and of the ties that are drawn.
import { describe, expect, it } from 'vitest';
import { metrics } from '#api/analysis/metrics/list.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import { openApi } from '../../support/api.ts';
import { openCity } from '../../support/atlas.ts';
import { startApi } from '../../support/started.ts';

const api = startApi(openCity);

const idsOf = (scope: string) =>
  metrics.filter((metric) => metric.scope === scope).map(({ id }) => enumName(id));
const figures = async (view: object, ids?: string[], viewer?: 'PUBLIC') =>
  (await api.ask('networkFigures', { view, ids }, viewer)).network.figures;
const small = { from: 2022, to: 2022, sectors: ['NEIGHBORHOOD', 'EDUCATION', 'CITIZEN'] };

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
    const sampling = await openApi(api.database, { ANALYSIS_EXACT_UP_TO: '10' });
    const names = ['BETWEENNESS_CENTRALISATION', 'MEAN_PATH'];
    const [central, path] = (await sampling.ask('networkFigures', { ids: names })).network.figures;
    const how = { samples: expect.any(Number), error: 0.005, confidence: 0.9 };
    expect([central.sampled, path.sampled]).toEqual([how, null]);
    const { nodes } = (await sampling.ask('network', { metrics: ['BETWEENNESS', 'CLOSENESS'] })).network;
    expect(nodes.metrics.map(({ sampled }: { sampled: object | null }) => sampled)).toEqual([how, null]);
    await sampling.close();
  });
});
