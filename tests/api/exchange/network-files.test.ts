// Published figures, computed from files.
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { type AnalyzeOptions, analyzeFiles } from '#api/exchange/network-files.ts';
import { written } from '../../support/files.ts';
import { davisEvents, karate } from '../../support/networks.ts';

const pool = createPool(1);
afterAll(() => pool.close());

const karateCsv = karate.names
  .flatMap((name, node) =>
    Array.from(karate.network.neighbours.slice(karate.network.starts[node], karate.network.starts[node + 1]))
      .filter((partner) => partner > node)
      .map((partner) => `${name},${karate.names[partner]}`),
  )
  .join('\n');
const davisCsv = Object.entries(davisEvents)
  .flatMap(([woman, events]) => events.map((event) => `${woman},E${event}`))
  .join('\n');

const analyze = async (options: Partial<AnalyzeOptions> & Pick<AnalyzeOptions, 'files'>) =>
  (await analyzeFiles({ metrics: null, seed: 1, replicates: 0, ...options }, pool)).result;

it('gives the published figures of karate from a list of ties', async () => {
  const at = written({ 't.csv': `source,target\n${karateCsv}\n` });
  const result = await analyze({ files: { ties: at('t.csv'), groups: null } });
  expect(result.network.density).toBeCloseTo(0.139037, 6);
  expect(result.network.modularity).toBeCloseTo(0.41979, 6);
  expect((result.tables.communities as string[][]).flat().length).toBe(34);
  const hub = result.nodes.find(({ id }) => id === '33');
  expect(hub).toMatchObject({ degree: 17, core: 4 });
  expect(hub?.betweenness).toBeCloseTo(160.551587, 6);
  expect(result.ties.length).toBe(78);
  expect(result.ties[0]).toMatchObject({ source: '0', target: '1', strength: 1, sharedProjects: null });
  expect(result.undefined).toContainEqual({
    metric: 'sharedProjects',
    reason: expect.stringContaining('ties that are not made of projects'),
  });
});

it("gives Newman's strengths of Davis's women from participations", async () => {
  const at = written({ 'p.csv': `principal,project\n${davisCsv}\n` });
  const files = { participations: at('p.csv'), principals: null, projects: null, from: null, to: null };
  const { ties, network, nodes } = await analyze({ files });
  expect(network.ties).toBe(139);
  const strengths = ties.map(({ strength }) => Number(strength));
  expect(strengths.reduce((sum, value) => sum + value)).toBeCloseTo(44.5, 9);
  expect(ties.find(({ source, target }) => source === 'Evelyn' && target === 'Laura')?.strength).toBeCloseTo(
    1.562637,
    6,
  );
  expect(nodes.find(({ id }) => id === 'Nora')?.strength).toBeCloseTo(8, 9);
});

it('computes and writes what is named only; an id may name metrics of several scopes', async () => {
  const at = written({ 't.csv': 'source,target\na,b\n' });
  const files = { ties: at('t.csv'), groups: null };
  const one = await analyze({ files, metrics: ['density'] });
  expect(one).toMatchObject({
    network: { density: 1 },
    tables: {},
    nodes: [{ id: 'a' }, { id: 'b' }],
    ties: [],
  });
  const two = await analyze({ files, metrics: ['strength'] });
  expect(two.network).toEqual({});
  expect(two.nodes).toEqual([
    { id: 'a', strength: 1 },
    { id: 'b', strength: 1 },
  ]);
  expect(two.ties).toEqual([{ source: 'a', target: 'b', strength: 1 }]);
});

it('gives reasons for what is undefined, of the network and of each node', async () => {
  const at = written({ 't.csv': 'source,target\n', 'g.csv': 'id,group\na,x\n' });
  const files = { ties: at('t.csv'), groups: at('g.csv') };
  const names = 'principals,ties,density,communities,modularity,degree,betweennessNormalised,closeness';
  const result = await analyze({ files, metrics: names.split(',') });
  expect(result.network).toEqual({
    principals: 1,
    ties: 0,
    density: null,
    modularity: null,
    communities: null,
  });
  expect(result.nodes).toEqual([{ id: 'a', degree: 0, betweennessNormalised: null, closeness: null }]);
  expect(result.undefined.map(({ metric, id }) => [metric, id])).toEqual([
    ['density', undefined],
    ['communities', undefined],
    ['modularity', undefined],
    ['betweennessNormalised', 'a'],
    ['closeness', 'a'],
  ]);
  for (const { reason } of result.undefined) expect(reason).toMatch(/.+ \/ .+/);
});

it('analyses an empty file', async () => {
  const at = written({ 't.csv': 'source,target\n' });
  const result = await analyze({ files: { ties: at('t.csv'), groups: null } });
  expect(result.network).toMatchObject({ principals: 0, components: 0, largestComponentShare: null });
});

it('adds ranks with their bands where replicates are asked for', async () => {
  const at = written({ 'p.csv': `principal,project\n${davisCsv}\n` });
  const files = { participations: at('p.csv'), principals: null, projects: null, from: null, to: null };
  const { nodes } = await analyze({ files, metrics: ['degree'], replicates: 20 });
  for (const { rank } of nodes) {
    const [value, low, high] = (rank as { degree: [number, number, number] }).degree;
    expect(low).toBeLessThanOrEqual(high);
    expect(value).toBeLessThanOrEqual(18);
  }
});

it('gives the same result for the same seed, whatever the order of rows', async () => {
  const rows = karateCsv.split('\n');
  const at = written({
    'a.csv': `source,target\n${rows.join('\n')}\n`,
    'b.csv': `target,source\n${[...rows].reverse().join('\n')}\n`,
  });
  const results = await Promise.all(
    ['a.csv', 'b.csv'].map((name) => analyze({ files: { ties: at(name), groups: null }, replicates: 3 })),
  );
  expect(results[1]).toEqual(results[0]);
});

it('refuses an unknown metric before it reads', async () => {
  const files = { ties: 'nowhere.csv', groups: null };
  await expect(analyze({ files, metrics: ['fame'] })).rejects.toThrow('unknown metric fame');
});

it('reports progress and can be stopped', async () => {
  const at = written({ 't.csv': `source,target\n${karateCsv}\n` });
  const options = { files: { ties: at('t.csv'), groups: null }, metrics: null, seed: 1, replicates: 100_000 };
  const stopping = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    if (share > 0.1) stopping.abort();
  };
  await expect(analyzeFiles(options, pool, { signal: stopping.signal, onProgress })).rejects.toThrow('abort');
  expect(shares.length).toBeGreaterThan(1);
});
