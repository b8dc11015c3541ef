// Networks at the edge of what there can be, asked through GraphQL: every figure is in its range, or null with its reason.
import { afterEach, describe, expect, it } from 'vitest';
import { metrics } from '#api/analysis/metrics/list.ts';
import type { Metric } from '#api/analysis/metrics/metric.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import type { Database } from '#cypher/database.ts';
import { finished } from '../../support/analyses.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openAtlas } from '../../support/atlas.ts';

/** Sectors of principals, and members of projects by place; a place that stands twice takes part in two roles. */
interface Edge {
  sectors: (string | null)[];
  projects: number[][];
}

const edges: Record<string, Edge> = {
  null: { sectors: [], projects: [] },
  'of a single principal': { sectors: ['EDUCATION'], projects: [] },
  'of a single principal alone in a project': { sectors: [null], projects: [[0]] },
  'without ties': { sectors: ['EDUCATION', null, 'BUSINESS'], projects: [[0], [2]] },
  disconnected: {
    sectors: ['EDUCATION', 'EDUCATION', 'BUSINESS', null, 'CITIZEN', 'CITIZEN', 'CITIZEN'],
    projects: [
      [0, 1, 2],
      [2, 3],
      [4, 5],
    ],
  },
  complete: { sectors: ['EDUCATION', 'BUSINESS', 'CITIZEN', null], projects: [[0, 1, 2, 3]] },
  'complete, of one sector': {
    sectors: ['CITIZEN', 'CITIZEN'],
    projects: [
      [0, 1],
      [0, 1],
    ],
  },
  'self-paired': {
    sectors: ['EDUCATION', 'CITIZEN'],
    projects: [
      [0, 0],
      [0, 0, 1, 1],
    ],
  },
};

let database: Database;
let api: Api;
afterEach(async () => {
  await api.close();
  await database.close();
});

async function write({ sectors, projects }: Edge): Promise<void> {
  const ids: string[] = [];
  for (const [i, sector] of sectors.entries())
    ids.push((await api.write('createPrincipal', { name: `主体${i}`, sector })).id);
  const roles = ['LEAD', 'PARTNER'];
  for (const members of projects) {
    const participations = members.map((member, i) => ({
      principal: ids[member],
      role: roles[members.indexOf(member) === i ? 0 : 1],
    }));
    await api.write('createProject', {
      ...{ name: '事業', startYear: 2023, endYear: 2023, status: 'COMPLETED', participations },
    });
  }
}

const names = (scope: Metric['scope']) =>
  metrics.filter((metric) => metric.scope === scope).map(({ id }) => enumName(id));

/** Holds one value against its metric: in its range, or null with the metric's own reason. */
function expectSound(metric: Metric, value: number | null, reason: { ja: string; en: string } | null) {
  const place = `${metric.scope} ${metric.id}`;
  if (value === null) expect(reason, place).toEqual(metric.undefinedWhen);
  else {
    expect(value, place).toBeGreaterThanOrEqual((metric.range.min ?? Number.MIN_SAFE_INTEGER) - 1e-9);
    expect(value, place).toBeLessThanOrEqual((metric.range.max ?? Number.MAX_SAFE_INTEGER) + 1e-9);
  }
}

const metricOf = (scope: Metric['scope'], name: string) =>
  metrics.find((metric) => metric.scope === scope && enumName(metric.id) === name)!;

describe.each(Object.entries(edges))('a network that is %s', (_, edge) => {
  it('has every figure, or says why not', async () => {
    database = await openAtlas();
    api = await openApi(database);
    await write(edge);
    const asked = { metrics: names('PRINCIPAL'), tieMetrics: names('TIE'), figures: names('NETWORK') };
    const task = await finished(api, {
      ...{ principalMetrics: asked.metrics, tieMetrics: asked.tieMetrics, networkMetrics: asked.figures },
      ...{ tests: true, bands: true, replicates: 5 },
    });
    expect(task).toMatchObject({ status: 'DONE', error: null });
    const { network } = await api.ask('network', asked);
    expect(network.nodes.ids).toHaveLength(edge.sectors.length);
    expect(network.figures).toHaveLength(asked.figures.length);
    for (const { metric, value, undefined: reason, computed, test, table } of network.figures) {
      expect(computed).toBe(true);
      expectSound(metricOf('NETWORK', metric.id), value, reason);
      for (const chance of test ? [test.p] : [])
        if (chance !== null) expect(0 < chance && chance <= 1, metric.id).toBe(true);
      if (table)
        expect(table.values.map((row: []) => row.length)).toEqual(table.rows.map(() => table.columns.length));
    }
    for (const [scope, columns] of [
      ['PRINCIPAL', network.nodes.metrics],
      ['TIE', network.ties.metrics],
    ] as const)
      for (const { id, values, undefinedJa: ja, undefinedEn: en, computed } of columns) {
        expect(computed).toBe(true);
        for (const value of values)
          expectSound(metricOf(scope, id), value, value === null ? { ja, en } : null);
        expect(ja !== null, id).toBe(values.includes(null));
      }
    for (const id of network.nodes.ids) {
      const { positions } = (await api.ask('positions', { id, ids: asked.metrics })).principal;
      for (const { figure, rank, ranked, band } of positions) {
        const metric = metricOf('PRINCIPAL', figure.metric.id);
        expectSound(metric, figure.value, figure.undefined);
        const hasRank = figure.value !== null && !metric.boolean;
        expect(rank !== null, metric.id).toBe(hasRank);
        if (hasRank) expect(1 <= rank && rank <= ranked, metric.id).toBe(true);
        if (hasRank && metric.cost !== 'HEAVY')
          expect(1 <= band.low && band.low <= band.high && band.high <= edge.sectors.length, metric.id).toBe(
            true,
          );
        else expect(band, metric.id).toBeNull();
      }
      await api.ask('surroundings', { id });
    }
  });
});
