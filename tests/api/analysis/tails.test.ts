// Percentiles from tails against percentiles from all numbers.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tailsOf } from '#api/analysis/tails.ts';

it('gives the nearest-rank percentiles of all numbers that are there', () => {
  const draws = fc.array(fc.tuple(fc.integer({ min: -20, max: 99 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 230,
  });
  fc.assert(
    fc.property(draws, (rows) => {
      const tails = tailsOf(2, rows.length);
      for (const row of rows) tails.add(Int32Array.from(row));
      for (const node of [0, 1]) {
        const all = rows.map((row) => row[node]).filter((number) => number >= 0);
        all.sort((one, other) => one - other);
        const percentile = (percent: number) =>
          all[Math.ceil((percent * all.length) / 100) - 1] ?? Number.NaN;
        expect([tails.low()[node], tails.high()[node]]).toEqual([percentile(5), percentile(95)]);
      }
    }),
  );
});

it('keeps the 10th and the 190th of 200', () => {
  const tails = tailsOf(1, 200);
  for (let i = 200; i > 0; i--) tails.add(Int32Array.of(i));
  expect([tails.low()[0], tails.high()[0]]).toEqual([10, 190]);
});

it('has none where nothing was drawn', () => {
  expect([...tailsOf(1, 0).low(), ...tailsOf(1, 0).high()]).toEqual([Number.NaN, Number.NaN]);
});
