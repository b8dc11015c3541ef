// Sums of unequal chances against all outcomes, and against the binomial distribution.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atLeast } from '#api/analysis/nulls/poisson-binomial.ts';

/** Probability of at least so many by going through all outcomes. */
function slow(chances: readonly number[], least: number): number {
  if (chances.length === 0) return least <= 0 ? 1 : 0;
  const [chance, ...rest] = chances;
  return chance * slow(rest, least - 1) + (1 - chance) * slow(rest, least);
}

it('is the sum over all outcomes', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(chance, { maxLength: 9 }), fc.nat(10), (chances, least) => {
      const exact = atLeast(
        chances.map((one) => [one, 1]),
        least,
      );
      expect(exact).toBeCloseTo(slow(chances, least), 12);
    }),
  );
});

it('keeps the digits of small probabilities', () => {
  expect(atLeast([[1e-6, 10]], 10) / 1e-60).toBeCloseTo(1, 9);
  expect(atLeast([[0.5, 2000]], 1000)).toBeCloseTo(0.50892, 6);
});
