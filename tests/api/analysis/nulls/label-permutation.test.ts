// Labels of projects dealt out again: what stays, what is expected, and who takes part in it.
import { afterAll, expect, it } from 'vitest';
import { judge } from '#api/analysis/nulls/judge.ts';
import {
  comparedProjects,
  expectedCross,
  labelSetsOf,
  observedCross,
  permutedCross,
} from '#api/analysis/nulls/label-permutation.ts';
import { labelPermutationOn } from '#api/analysis/nulls/label-permutation-on.ts';
import { strataOf } from '#api/analysis/nulls/strata.ts';
import { createPool } from '#api/analysis/pool.ts';
import { expectNear, upTo } from '../../../support/subjects.ts';

const pools = [createPool(1), createPool(2)];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

// Two years; project 3 has no row, project 6 no column.
const table = {
  rows: labelSetsOf(2, [[0], [1], [0, 1], [], [1], [0], [0]]),
  columns: labelSetsOf(3, [[0], [1, 2], [2], [0], [0, 1], [2], []]),
  strata: strataOf(7, Int32Array.of(1, 1, 1, 1, 2, 2, 2)),
};

it('counts projects whose labels are known both ways', () => {
  expect(comparedProjects(table).map((projects) => [...projects])).toEqual([
    [0, 1, 2],
    [4, 5],
  ]);
  expect([...observedCross(table)]).toEqual([1, 0, 1 + 1, 1, 1 + 1, 1 + 1]);
});

it('moves sets as wholes within a year, every way equally often', () => {
  const samples = permutedCross(table, 1, 0, 6000);
  const mean = upTo(6).map((cell) => upTo(6000).reduce((sum, s) => sum + samples[s * 6 + cell] / 6000, 0));
  const expected = expectedCross(table);
  // By hand: in year 1 both rows have two of three projects, in year 2 one of two.
  expectNear(expected, [
    2 / 3 + 1 / 2,
    2 / 3 + 1 / 2,
    4 / 3 + 1 / 2,
    2 / 3 + 1 / 2,
    2 / 3 + 1 / 2,
    4 / 3 + 1 / 2,
  ]);
  expectNear(mean, expected, 1.3);
  // Year 2 deals {0, 1} and {2} between one project of each row: whoever has 0 has 1 too. Year 1 has 1 with 2 only.
  const variety = new Set(upTo(6000).map((s) => samples.subarray(s * 6, s * 6 + 6).join(' ')));
  expect(variety.size).toBe(12);
});

it('deals in a sample what seed and number say', () => {
  const all = permutedCross(table, 1, 0, 10);
  expect([...permutedCross(table, 1, 4, 10)]).toEqual([...all.subarray(4 * 6)]);
  expect(permutedCross(table, 2, 0, 10)).not.toEqual(all);
});

it('gives the same bytes on any number of threads', async () => {
  const [one, two] = await Promise.all(
    pools.map((pool) => labelPermutationOn(pool, table, { samples: 100, seed: 5 })),
  );
  expect(two).toEqual(one);
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  const running = labelPermutationOn(
    pools[1],
    table,
    { samples: 3_000_000, seed: 1 },
    { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) },
  );
  await expect(running).rejects.toThrow('enough');
});

it('finds labels that go together, and says where it cannot', async () => {
  const rows = labelSetsOf(
    3,
    upTo(90).map((i) => [i < 4 ? 2 : i % 2]),
  );
  const columns = labelSetsOf(
    2,
    upTo(90).map((i) => [i % 5 === 0 ? 1 - (i % 2) : i % 2]),
  );
  const strata = strataOf(90);
  const judged = judge(
    await labelPermutationOn(pools[1], { rows, columns, strata }, { samples: 999, seed: 1 }),
  );
  expect(judged.map(({ verdict }) => verdict)).toEqual([
    'SURPLUS',
    'GAP',
    'GAP',
    'SURPLUS',
    'TOO_FEW_DATA',
    'TOO_FEW_DATA',
  ]);
});
