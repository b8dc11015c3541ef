// Networks that definitions trip over: every figure is a value in its range, or null with its reason.
import { afterAll, expect, it } from 'vitest';
import { metrics, networkMetrics, principalMetrics, tieMetrics } from '#api/analysis/metrics/list.ts';
import type { Metric } from '#api/analysis/metrics/metric.ts';
import { createPool } from '#api/analysis/pool.ts';
import { analyzeFiles, type NetworkFiles } from '#api/exchange/network-files.ts';
import { jsonOf } from '#api/exchange/network-json.ts';
import { written } from '../../support/files.ts';

const pool = createPool(2);
afterAll(() => pool.close());

type Values = Record<string, unknown>;

interface Written {
  network: Values;
  tables: Record<string, unknown>;
  nodes: (Values & { rank: Record<string, [number, number | null, number | null] | null> })[];
  ties: Values[];
  undefined: { metric: string; id?: string; reason: string }[];
}

/** Rows below the headers of `ties` and `groups`, or of `participations`, `principals` and `projects`. */
const networks: Record<string, { ties: string[]; participations: string[]; principals: string[] }> = {
  nobody: { ties: [], participations: [], principals: [] },
  'one node': { ties: [], participations: ['a,x'], principals: ['a,S'] },
  'one node and nothing else': { ties: [], participations: [], principals: ['a,S'] },
  'two nodes': { ties: ['a,b'], participations: ['a,x', 'b,x'], principals: [] },
  'nodes without ties': {
    ties: [],
    participations: ['a,x', 'b,y', 'a,z'],
    principals: ['a,S', 'b,T', 'c,', 'd,S'],
  },
  'several components': {
    ties: ['a,b', 'b,c', 'd,e', 'e,f', 'd,f'],
    participations: ['a,x', 'b,x', 'b,y', 'c,y', 'd,z', 'e,z', 'f,z'],
    principals: ['a,S', 'b,T', 'c,S', 'd,S', 'e,', 'g,T', 'h,'],
  },
  'all tied to all': {
    ties: ['a,b', 'a,c', 'a,d', 'b,c', 'b,d', 'c,d'],
    participations: ['a,x', 'b,x', 'c,x', 'd,x'],
    principals: ['a,S', 'b,T', 'c,S', 'd,T'],
  },
  'all of one sector': {
    ties: ['a,b', 'b,c', 'a,d'],
    participations: ['a,x', 'b,x', 'b,y', 'c,y', 'a,z', 'd,z'],
    principals: ['a,S', 'b,S', 'c,S', 'd,S'],
  },
  'pairs of one with itself, and the same again': {
    ties: ['a,a', 'b,b', 'b,c', 'c,b', 'd,d'],
    participations: ['a,x', 'a,x', 'b,y', 'c,y', 'b,y', 'd,z', 'd,w', 'b,w', 'b,w'],
    principals: ['a,S', 'b,T', 'c,T', 'd,S'],
  },
};

function filesOf(name: string, kind: 'ties' | 'participations'): NetworkFiles {
  const { ties, participations, principals } = networks[name];
  const of = (header: string, rows: string[]) => `${[header, ...rows].join('\n')}\n`;
  const projects = [...new Set(participations.map((row) => row.slice(2)))];
  const at = written({
    'ties.csv': of('source,target', ties),
    'groups.csv': of('id,group', principals),
    'participations.csv': of('principal,project', participations),
    'principals.csv': of(
      'id,sector,district',
      principals.map((row) => `${row},${row.slice(2)}`),
    ),
    'projects.csv': of(
      'id,startYear,domain,fields',
      projects.map((id) => `${id},2024,C,3;5`),
    ),
  });
  return kind === 'ties'
    ? { ties: at('ties.csv'), groups: at('groups.csv') }
    : {
        ...{ participations: at('participations.csv'), principals: at('principals.csv') },
        ...{ projects: at('projects.csv'), from: null, to: null },
      };
}

/** Expects a value of each metric, in its range and of its kind, or null and a reason. */
function expectSound(list: readonly Metric[], values: Values, isMissing: (metric: string) => boolean): void {
  for (const { id, range, boolean } of list) {
    const value = values[id];
    expect(isMissing(id), `${id} is ${value}`).toBe(value === null);
    if (value === null) continue;
    expect(typeof value, id).toBe(boolean ? 'boolean' : 'number');
    if (boolean) continue;
    expect(value, id).toBeGreaterThanOrEqual((range.min ?? Number.NEGATIVE_INFINITY) - 1e-9);
    expect(value, id).toBeLessThanOrEqual((range.max ?? Number.POSITIVE_INFINITY) + 1e-9);
  }
}

const kinds = ['ties', 'participations'] as const;
const cases = Object.keys(networks).flatMap((name) => kinds.map((kind) => [name, kind] as const));

it.each(cases)('%s, from %s', async (name, kind) => {
  const all = [...new Set(metrics.map(({ id }) => id))];
  const options = { files: filesOf(name, kind), metrics: all, seed: 1, replicates: 3 };
  const { result } = await analyzeFiles(options, pool);
  const { network, nodes, ties, undefined: missing }: Written = JSON.parse([...jsonOf(result)].join(''));
  const reasons = new Set(
    missing.map(({ metric, id, reason }) => {
      expect(reason).toMatch(/.+ \/ .+/);
      return `${metric} ${id ?? ''}`;
    }),
  );
  expect(reasons.size).toBe(missing.length);
  expectSound(networkMetrics, network, (metric) => reasons.has(`${metric} `));
  for (const node of nodes) {
    expectSound(principalMetrics, node, (metric) => reasons.has(`${metric} ${node.id}`));
    for (const { id } of principalMetrics) {
      const rank = node.rank[id];
      expect(rank === null, `rank by ${id}`).toBe(node[id] === null);
      const [value, low, high] = rank ?? [1, 1, 1];
      expect(1 <= value && value <= nodes.length).toBe(true);
      // With so few replicates none may have left it a value.
      expect(low === null).toBe(high === null);
      if (low !== null && high !== null) expect(1 <= low && low <= high && high <= nodes.length).toBe(true);
    }
  }
  // One reason for all ties of a metric.
  for (const metric of tieMetrics) {
    const isMissing = ties.some((tie) => tie[metric.id] === null);
    expect(reasons.has(`${metric.id} `), metric.id).toBe(isMissing);
    for (const tie of ties) expectSound([metric], tie, () => tie[metric.id] === null);
  }
});
