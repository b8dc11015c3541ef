// Figures of a view: each computed once, kept as long as nothing it reads changes, stopped when nobody waits.
import { basename } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { metrics } from '#api/analysis/metrics/list.ts';
import type { Metric } from '#api/analysis/metrics/metric.ts';
import { createPool, type Pool } from '#api/analysis/pool.ts';
import { createFigureCache, type FigureCache } from '#api/network/figure-cache.ts';
import { createInsights, type Insight } from '#api/network/insight.ts';
import type { View } from '#api/network/view.ts';
import { type Column, metricOf, SEED, type Value, type Wanted } from '#api/network/wanted.ts';
import { type Given, snapshot } from '../../support/snapshots.ts';

const workers = createPool(2);
afterAll(() => workers.close());

/** Jobs that were sent to workers, by the name of their module; those of figures that take long once more by themselves. */
let sent: string[] = [];
let slow: string[] = [];
const quick: Pool = {
  ...workers,
  get waiting() {
    return workers.waiting;
  },
  run: (job, input, options) => {
    sent.push(basename(job.module));
    return workers.run(job, input, options);
  },
};
const pool: Pool = {
  ...quick,
  run: (job, input, options) => {
    slow.push(basename(job.module));
    return quick.run(job, input, options);
  },
};

const given: Given = {
  principals: {
    a: { sector: 'CIVIC_GROUP', districts: ['east'] },
    b: { sector: 'BUSINESS', districts: ['west'] },
    c: { sector: 'GOVERNMENT', districts: ['east'] },
    d: { sector: 'CITIZEN' },
    e: { sector: null },
  },
  projects: {
    p: { startYear: 2022, endYear: 2023, fields: [3], domain: 'C', members: ['a', 'b', 'c'] },
    q: { startYear: 2023, endYear: 2023, fields: [7], domain: 'B', members: ['c', 'd'] },
    r: { startYear: 2024, endYear: 2024, fields: [7], domain: 'B', members: ['d', 'e'] },
  },
};

let cache: FigureCache;
beforeEach(() => {
  cache = createFigureCache(1e8);
  sent = [];
  slow = [];
});
const insightOf = (of: Given, view: View = {}, exactUpTo = 1000): Insight =>
  createInsights(snapshot(of), { pool, quick, exactUpTo }, cache)(view);
const values = (...list: Metric[]): Wanted[] => list.map((metric) => ({ metric, what: 'value' }));
const degree = metricOf('PRINCIPAL', 'degree');
const betweenness = metricOf('PRINCIPAL', 'betweenness');
const closeness = metricOf('PRINCIPAL', 'closeness');
const liaison = metricOf('PRINCIPAL', 'brokerageLiaison');
const cheap = metrics.filter(({ cost }) => cost !== 'HEAVY');

describe('obtain', () => {
  it('gives of every metric what evaluate gives, and keeps it', async () => {
    const insight = insightOf(given);
    const found = await insight.obtain<Column | Value>(values(...metrics));
    const names = { principal: [] as string[], tie: [] as string[], network: [] as string[] };
    for (const { scope, id } of metrics) names[scope.toLowerCase() as keyof typeof names].push(id);
    const expected = evaluate(insight.subject, names, SEED);
    metrics.forEach(({ scope, id }, i) => {
      const one = found[i];
      if ('value' in one) {
        expect(one.value, id).toEqual(expected.network[id]);
        expect(one.table, id).toEqual(expected.tables[id] ?? null);
        expect(one.partition, id).toEqual(expected.partitions[id] ?? null);
      } else expect(one.values, id).toEqual(expected[scope === 'TIE' ? 'tie' : 'principal'][id]);
    });
    const [first] = metrics;
    expect(insight.column(first)).toBe(found[0]);
    sent = [];
    expect(await insight.obtain(values(...metrics))).toEqual(found);
    expect(sent).toEqual([]);
  });

  it('computes once what several ask for at once', async () => {
    const insight = insightOf(given);
    const asked = await Promise.all([
      ...Array.from({ length: 5 }, () => insight.obtain(values(betweenness, degree))),
      insight.obtain(values(betweenness)),
      insight.network(),
      insight.network(),
    ]);
    expect(asked[4]).toEqual(asked[0]);
    expect(sent.filter((name) => name === 'analyse-worker.ts')).toHaveLength(1);
    // One evaluation of the LIGHT, one of the others: each of two halves, one that needs a search and one that does not.
    expect(sent.filter((name) => name === 'worker.ts')).toHaveLength(4);
  });

  it('profits from what was found on the way to other figures', async () => {
    const insight = insightOf(given);
    const both = [insight.obtain(values(betweenness)), insight.obtain(values(closeness))];
    await Promise.all(both);
    const searches = sent.filter((name) => name === 'search-worker.ts').length;
    await insightOf(given).obtain(values(metricOf('PRINCIPAL', 'harmonic')));
    const again = sent.filter((name) => name === 'search-worker.ts').length;
    // Closeness waited for the paths of betweenness; another insight finds its own.
    expect(again).toBe(2 * searches);
  });

  it('estimates above the size that config says, and says how', async () => {
    const [exact] = await insightOf(given).obtain<Column>(values(betweenness));
    expect(exact.sampled).toBeNull();
    cache = createFigureCache(1e8);
    const insight = insightOf(given, {}, 3);
    const [estimated, other] = await insight.obtain<Column>(values(betweenness, closeness));
    expect(estimated.sampled).toEqual({ samples: expect.any(Number), error: 0.005, confidence: 0.9 });
    expect(other.sampled).toBeNull();
    // Of the ten pairs no value is further off than a share of 0.01.
    estimated.values.forEach((value, i) => {
      expect(Math.abs(value - exact.values[i])).toBeLessThan(0.1);
    });
  });

  it('says how far it is, to the end', async () => {
    const shares: number[] = [];
    await insightOf(given).obtain(
      [...values(betweenness, degree), { metric: liaison, what: 'test' }, { metric: degree, what: 20 }],
      { onProgress: (share) => shares.push(share) },
    );
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('stops when nobody waits any more, and not before', async () => {
    const insight = insightOf(given);
    const [first, second] = [new AbortController(), new AbortController()];
    const wanted: Wanted[] = [{ metric: degree, what: 1000 }];
    const one = insight.obtain(wanted, { signal: first.signal });
    const other = insight.obtain(wanted, { signal: second.signal });
    first.abort(new Error('gone'));
    await expect(one).rejects.toThrow('gone');
    second.abort(new Error('gone too'));
    await expect(other).rejects.toThrow('gone too');
    expect(insight.band(degree)).toBeUndefined();
    // What comes after is not held up by what was stopped.
    await insight.obtain([{ metric: degree, what: 10 }]);
    expect(insight.band(degree)).toMatchObject({ replicates: 10 });
  });

  it('does not start for somebody who has gone', async () => {
    const options = { signal: AbortSignal.abort(new Error('gone')) };
    await expect(insightOf(given).obtain(values(degree), options)).rejects.toThrow('gone');
    expect(sent).toEqual([]);
  });

  it('keeps tests and bands, the last bands whatever their number', async () => {
    const insight = insightOf(given);
    expect([insight.test(liaison), insight.band(degree)]).toEqual([undefined, undefined]);
    await insight.obtain([{ metric: liaison, what: 'test' }]);
    expect(insight.test<Float64Array>(liaison)!.p).toHaveLength(5);
    expect(insight.column(liaison)!.values).toHaveLength(5);
    await insight.obtain([{ metric: degree, what: 10 }]);
    await insight.obtain([{ metric: degree, what: 20 }]);
    expect(insight.band(degree)).toMatchObject({ replicates: 20, value: Float64Array.of(2, 2, 1, 2, 5) });
  });
});

describe('after an edit', () => {
  /** Ids of the metrics that are no longer known in the new state of the graph. */
  async function lost(after: Given, view: View = {}): Promise<string[]> {
    await insightOf(given, view).obtain(values(...cheap));
    const insight = insightOf(after, view);
    const isKnown = (metric: Metric) => insight.column(metric) ?? insight.value(metric);
    return cheap.filter((metric) => !isKnown(metric)).map(({ scope, id }) => `${scope} ${id}`);
  }
  const reading = (...parts: NonNullable<Metric['reads']>[number][]) =>
    cheap
      .filter(({ reads }) => reads?.some((part) => parts.includes(part)))
      .map(({ scope, id }) => `${scope} ${id}`);
  const edit = (principals: Given['principals'], projects: Given['projects'] = {}): Given => ({
    principals: { ...given.principals, ...principals },
    projects: { ...given.projects, ...projects },
  });

  it('of a name, kana or status nothing is computed anew', async () => {
    const after = edit({
      b: { ...given.principals!.b, name: '別の名', kana: 'べつのな', doNotIntroduce: true },
    });
    expect(await lost(after)).toEqual([]);
  });

  it('of a project outside of the years of the view nothing is computed anew, and of the view all is', async () => {
    const after = edit({}, { r: { startYear: 2024, endYear: 2024, fields: [1], members: ['d', 'a'] } });
    expect(await lost(after, { from: 2022, to: 2023 })).toEqual([]);
    expect(await lost(after)).toHaveLength(cheap.length);
  });

  it('of a sector only what reads sectors is; and so for districts, facts and years', async () => {
    const sector = edit({ b: { ...given.principals!.b, sector: 'EDUCATION' } });
    expect(await lost(sector)).toEqual(reading('sectors'));
    const district = edit({ b: { ...given.principals!.b, districts: ['east'] } });
    expect(await lost(district)).toEqual(reading('districts'));
    const field = edit({}, { q: { ...given.projects!.q, fields: [8] } });
    expect(await lost(field)).toEqual(reading('facts'));
    const year = edit({}, { q: { ...given.projects!.q, endYear: 2024 } });
    expect(await lost(year)).toEqual(reading('years'));
    expect(reading('sectors', 'districts', 'facts', 'years').length).toBeGreaterThan(15);
  });

  it('views of the same contents share their figures', async () => {
    await insightOf(given, { from: 2022 }).obtain(values(...cheap));
    sent = [];
    await insightOf(given, { from: 2020, to: 2030, sectors: [] }).obtain(values(...cheap));
    expect(sent).toEqual([]);
  });
});

it('sends networks and LIGHT figures to threads of their own, so that a map never waits for long figures', async () => {
  const insight = insightOf(given);
  await insight.network();
  await insight.obtain(values(degree));
  expect(sent.length).toBeGreaterThan(0);
  expect(slow).toEqual([]);
  await insight.obtain(values(betweenness));
  expect(slow.length).toBeGreaterThan(0);
});
