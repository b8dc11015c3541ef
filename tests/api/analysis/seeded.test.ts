// Randomness from a seed, and hashes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, random, unitOf } from '#api/analysis/seeded.ts';

const draws = (seed: number, count: number) => {
  const draw = random(seed);
  return Array.from({ length: count }, draw);
};

it('draws the same numbers for the same seed and others for another', () => {
  expect(draws(1, 5)).toEqual(draws(1, 5));
  expect(draws(1, 5)).not.toEqual(draws(2, 5));
});

it('draws evenly from 0 to below 1', () => {
  const numbers = draws(3, 10_000);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / 10_000;
    expect(Math.abs(share - 0.1)).toBeLessThan(0.015);
  }
});

it('hashes texts by FNV-1a', () => {
  // Published test vectors of the 32-bit function.
  expect(hashOf('')).toBe(0x811c9dc5);
  expect(hashOf('a')).toBe(0xe40c292c);
  expect(hashOf('foobar')).toBe(0xbf9cf968);
});

it('spreads keys over 0 to below 1, differently for each salt', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), fc.integer({ min: -5, max: 50 }), (key, salt) => {
      expect(unitOf(key, salt)).toBeGreaterThanOrEqual(0);
      expect(unitOf(key, salt)).toBeLessThan(1);
      expect(unitOf(key, salt)).not.toBe(unitOf(key, salt + 1));
    }),
  );
  const mean = Array.from({ length: 1000 }, (_, key) => unitOf(key, 0)).reduce((a, b) => a + b) / 1000;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
});
