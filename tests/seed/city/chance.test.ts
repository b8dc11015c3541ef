// Streams of chance: decided by seed and purpose, fair, and within their bounds.
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#seed/city/chance.ts';

describe('chanceOf', () => {
  test('gives the same draws for the same seed and purpose only', () => {
    const draws = (seed: number, purpose: string) => Array.from({ length: 5 }, chanceOf(seed, purpose).unit);
    expect(draws(1, 'a')).toEqual(draws(1, 'a'));
    expect(draws(1, 'a')).not.toEqual(draws(2, 'a'));
    expect(draws(1, 'a')).not.toEqual(draws(1, 'b'));
  });

  test('draws whole numbers over the whole range, both ends included', () => {
    const chance = chanceOf(1, 'int');
    expect(new Set(Array.from({ length: 200 }, () => chance.int(2, 5)))).toEqual(new Set([2, 3, 4, 5]));
  });

  test('draws several different ones by weight, never one of weight 0', () => {
    const chance = chanceOf(1, 'several');
    const counts = { a: 0, b: 0 };
    for (let i = 0; i < 4000; i++) counts[chance.weighted(['a', 'b'] as const, (x) => (x === 'a' ? 3 : 1))]++;
    expect(counts.a / 4000).toBeCloseTo(0.75, 1);
    const some = chance.several([1, 2, 3, 4], 9, (x) => (x === 3 ? 0 : 1));
    expect([...some].sort()).toEqual([1, 2, 4]);
    expect(chance.several([1, 2], 1, () => 0)).toEqual([]);
  });

  test('draws normal numbers of mean 0 and variance 1', () => {
    const chance = chanceOf(1, 'normal');
    const draws = Array.from({ length: 20_000 }, chance.normal);
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });
});
