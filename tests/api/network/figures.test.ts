// Figures as they are shown when there is no time for them, or nobody has computed them.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { createFigureCache } from '#api/network/figure-cache.ts';
import { askFor, inTime, networkFigures, testAt } from '#api/network/figures.ts';
import { createInsights } from '#api/network/insight.ts';
import type { Column, Value } from '#api/network/wanted.ts';
import { metricOf } from '#api/network/wanted.ts';
import { snapshot } from '../../support/snapshots.ts';

const pool = createPool(2);
afterAll(() => pool.close());

const few = { p: { members: ['a', 'b', 'c'] }, q: { members: ['c', 'd'] } };
/** A chain of 600: its paths take longer to look at than no time at all. */
const chain = Object.fromEntries(
  Array.from({ length: 599 }, (_, i) => [`p${i}`, { members: [`a${i}`, `a${i + 1}`] }]),
);

const insightOf = (projects: Parameters<typeof snapshot>[0]['projects'] = few) => {
  const graph = snapshot({ projects });
  return createInsights(graph, { pool, quick: pool, exactUpTo: 100 }, createFigureCache(1e7))({});
};

describe('askFor', () => {
  it('says of each what it gave, in the order asked for; HEAVY ones only if they are known', async () => {
    const insight = insightOf();
    const ids = ['vulnerability', 'betweenness', 'degree'];
    const [heavy, between, degree] = await askFor<Column>(insight, 'PRINCIPAL', ids, 60);
    expect(heavy).toMatchObject({ metric: { id: 'vulnerability' }, result: null });
    expect(heavy.reason?.ja).toMatch(/まだ計算していません/);
    expect([...between.result!.values]).toEqual([0, 0, 2, 0]);
    expect([...degree.result!.values]).toEqual([2, 2, 3, 1]);
    await insight.obtain([{ metric: metricOf('PRINCIPAL', 'vulnerability'), what: 'value' }]);
    const [known] = await askFor<Column>(insight, 'PRINCIPAL', ids, 60);
    expect(known.result!.values).toHaveLength(4);
  });

  it('gives the reason where there is no time, and what is known already all the same', async () => {
    const insight = insightOf(chain);
    const [late] = await askFor<Value>(insight, 'NETWORK', ['meanPath'], 0);
    expect(late.result).toBeNull();
    expect(late.reason?.en).toMatch(/did not end within 0 seconds/);
    await insight.obtain([{ metric: metricOf('NETWORK', 'meanPath'), what: 'value' }]);
    const [known] = await askFor<Value>(insight, 'NETWORK', ['meanPath'], 0);
    expect(known.result?.value).toBeCloseTo(601 / 3, 12);
  });
});

describe('networkFigures', () => {
  it('has no value, and is not computed, where there was no time', async () => {
    const [figure] = await networkFigures(insightOf(chain), 0, ['meanPath']);
    expect(figure).toMatchObject({ value: null, computed: false, test: null, table: null, sampled: null });
    expect(figure.undefined?.ja).toMatch(/0秒以内/);
  });
});

describe('inTime', () => {
  it('lets other failures through', async () => {
    const failing = inTime(60, async () => {
      throw new RangeError('too many');
    });
    await expect(failing).rejects.toThrow(RangeError);
    const waiting = inTime(
      0.01,
      (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    await expect(waiting).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('testAt', () => {
  it('is the test of one node, if there is one', () => {
    const of = (value: number) => Float64Array.of(0, value);
    const test = { expected: of(1), sd: of(2), z: of(3), p: of(0.5) };
    expect(testAt(undefined, 1)).toBeNull();
    expect(testAt(test, 1)).toEqual({ expected: 1, sd: 2, z: 3, p: 0.5 });
    expect(testAt({ ...test, randomGraph: of(7) }, 1)).toMatchObject({ randomGraph: 7 });
  });
});
