// Published figures, computed from files.
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { BANDED } from '#api/analysis/sensitivity.ts';
import { type AnalyzeOptions, analyzeFiles } from '#api/exchange/network-files.ts';
import { jsonOf } from '#api/exchange/network-json.ts';
import { written } from '../../support/files.ts';
import { davisEvents, karate, karateClubs } from '../../support/networks.ts';

const pool = createPool(2);
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

interface Written {
  network: Record<string, number | null>;
  tables: Record<string, unknown>;
  tests: Record<string, Record<string, number | null>>;
  nodes: ({ id: string; tests: Record<string, Record<string, number>> } & Record<string, unknown>)[];
  ties: ({ source: string; target: string } & Record<string, unknown>)[];
  undefined: { metric: string; id?: string; reason: string }[];
}

/** What stands in the JSON that is written. */
async function analyze(options: Partial<AnalyzeOptions> & Pick<AnalyzeOptions, 'files'>): Promise<Written> {
  const { result } = await analyzeFiles({ metrics: null, seed: 1, replicates: 0, ...options }, pool);
  return JSON.parse([...jsonOf(result)].join(''));
}

it('gives the published figures of karate from a list of ties', async () => {
  const at = written({ 't.csv': `source,target\n${karateCsv}\n` });
  const result = await analyze({ files: { ties: at('t.csv'), groups: null } });
  expect(result.network.density).toBeCloseTo(0.139037, 6);
  expect(result.network.modularity).toBeCloseTo(0.41979, 6);
  // Of equals the lowest id goes first, 2 before 10.
  expect(result.network.robustnessDegree).toBeCloseTo(0.135813, 6);
  expect((result.tables.communities as string[][]).flat().length).toBe(34);
  expect(result).not.toHaveProperty('sampled');
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

it('adds ranks with their bands where replicates are asked for, of metrics that are named or need them most', async () => {
  const at = written({ 'p.csv': `principal,project\n${davisCsv}\n` });
  const files = { participations: at('p.csv'), principals: null, projects: null, from: null, to: null };
  const { nodes } = await analyze({ files, metrics: ['degree', 'pageRank', 'density'], replicates: 20 });
  for (const { rank } of nodes) {
    expect(Object.keys(rank as object)).toEqual(['degree', 'pageRank']);
    const [value, low, high] = (rank as { degree: [number, number, number] }).degree;
    expect(low).toBeLessThanOrEqual(high);
    expect(value).toBeLessThanOrEqual(18);
  }
  const all = await analyze({ files, replicates: 2 });
  expect(Object.keys(all.nodes[0].rank as object)).toEqual(BANDED);
  // Nobody's sector is known, so nobody has a rank as a broker.
  expect(all.nodes[0].rank).toMatchObject({ brokerageLiaison: null, districtLiaison: null });
  expect((await analyze({ files, metrics: ['density'], replicates: 2 })).nodes[0]).toEqual({ id: 'Brenda' });
});

it('knows sectors, districts, fields, domains and years of the files', async () => {
  const at = written({
    'pp.csv': 'principal,project,since,until\na,x,2020,2021\na,x,2023,\nb,x,,\nc,y,,\nb,y,,\n',
    'p.csv': 'id,name,sector,district,fields\na,甲,S,north;south,1\nb,乙,S,east,\nc,丙,T,north,\n',
    'k.csv':
      'id,startYear,endYear,form,domain,district,fields\nx,2020,2023,共催,B,north,3;7\ny,2022,,,双方対等,,福祉\n',
  });
  const files = {
    ...{ participations: at('pp.csv'), principals: at('p.csv'), projects: at('k.csv') },
    ...{ from: null, to: null },
  };
  const { nodes, ties, network, tables } = await analyze({ files });
  const [a, b, c] = nodes;
  expect(b).toMatchObject({ brokerageGatekeeper: 1, districtLiaison: 0, yearsActive: 4, eiIndex: 0 });
  expect(b).toMatchObject({ domainDiversity: expect.closeTo(Math.log(2) / Math.log(5), 12) });
  // Half of b's work is x, which counts in equal parts for two fields.
  expect(b.fieldDiversity).toBeCloseTo((1.5 * Math.log(2)) / Math.log(20), 12);
  expect(a).toMatchObject({ domainDiversity: 0, sectorDiversity: 0 });
  expect(c).toMatchObject({ fieldDiversity: 0, yearsActive: 1 });
  // Of a's districts the first counts: from north over east to north.
  expect(b).toMatchObject({ districtItinerant: 2 });
  expect(ties).toContainEqual(expect.objectContaining({ source: 'b', target: 'c', years: 1 }));
  expect(network.sectorYuleQ).not.toBeUndefined();
  expect(tables.sectorMixing).toEqual({
    ...{ rows: ['S', 'T'], columns: ['S', 'T'] },
    values: [
      [2, 1],
      [1, 0],
    ],
  });
  const asked = await analyze({ files: { ...files, from: 2021, to: 2022 }, metrics: ['yearsActive'] });
  expect(asked.nodes.map(({ yearsActive }) => yearsActive)).toEqual([1, 2, 1]);
});

it('counts no year in which somebody who came back was away', async () => {
  const at = written({
    'pp.csv': 'principal,project,since,until\na,x,2019,2020\na,x,2023,\nb,x,2020,\nc,x,2021,2022\n',
    'k.csv': 'id,startYear,endYear\nx,2018,2024\n',
  });
  const files = {
    participations: at('pp.csv'),
    principals: null,
    projects: at('k.csv'),
    from: null,
    to: null,
  };
  const metrics = ['yearsActive', 'years'];
  const { nodes, ties } = await analyze({ files, metrics });
  // a: 2019, 2020, 2023, 2024; b: 2020–2024; c: 2021, 2022.
  expect(nodes.map(({ yearsActive }) => yearsActive)).toEqual([4, 5, 2]);
  // a–b: 2020, 2023, 2024; a–c: none; b–c: 2021, 2022.
  expect(ties.map(({ years }) => years)).toEqual([3, 0, 2]);
  const asked = await analyze({ files: { ...files, from: 2020, to: 2023 }, metrics });
  expect(asked.nodes.map(({ yearsActive }) => yearsActive)).toEqual([2, 4, 2]);
  expect(asked.ties.map(({ years }) => years)).toEqual([2, 0, 2]);
  // While a is away it takes part in nothing.
  const away = await analyze({ files: { ...files, from: 2021, to: 2022 }, metrics });
  expect(away.nodes.map(({ id, yearsActive }) => [id, yearsActive])).toEqual([
    ['b', 2],
    ['c', 2],
  ]);
});

it('holds brokerage and the E-I index against permutations', async () => {
  const groups = karate.names.map((name, node) => `${name},${karateClubs[node]}`).join('\n');
  const at = written({ 't.csv': `source,target\n${karateCsv}\n`, 'g.csv': `id,group\n${groups}\n` });
  const { tests, nodes, network } = await analyze({ files: { ties: at('t.csv'), groups: at('g.csv') } });
  expect(network.eiIndex).toBeCloseTo(-0.717949, 6);
  expect(tests.eiIndex.expected).toBeCloseTo(0.030303, 6);
  expect(Math.abs(tests.eiIndex.sd! - 0.0954)).toBeLessThan(0.01);
  expect(tests.eiIndex.p).toBeLessThan(0.01);
  const { brokerageCoordinator } = nodes.find(({ id }) => id === '0')!.tests;
  expect(brokerageCoordinator.expected).toBeCloseTo(46.36, 2);
  expect(brokerageCoordinator.randomGraph).toBeCloseTo(3.994468, 6);
});

it('says what was estimated where the network is too large', async () => {
  const at = written({ 't.csv': `source,target\n${karateCsv}\n` });
  const options = { files: { ties: at('t.csv'), groups: null }, exactUpTo: 33 };
  expect(await analyze({ ...options, metrics: ['betweenness', 'degree'] })).toMatchObject({
    sampled: { metrics: ['betweenness'], error: 0.005, confidence: 0.9, samples: expect.any(Number) },
  });
  expect(await analyze({ ...options, metrics: ['degree'] })).not.toHaveProperty('sampled');
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
  const options = { files: { ties: at('t.csv'), groups: null }, metrics: null, seed: 1, replicates: 20_000 };
  const stopping = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    if (share > 0.01) stopping.abort();
  };
  await expect(analyzeFiles(options, pool, { signal: stopping.signal, onProgress })).rejects.toThrow('abort');
  expect(shares.length).toBeGreaterThan(1);
});
