// Labels dealt out anew.
import { expect, it } from 'vitest';
import { permuteLabels, UNKNOWN } from '#api/analysis/kernels/permuted-labels.ts';

const labels = { of: Int32Array.of(0, -1, 1, 1), names: ['A', 'B'] };

it('keeps how many there are of each, and who has none', () => {
  const { of, permutations } = permuteLabels(labels, 1, 500);
  expect(permutations).toBe(500);
  for (let i = 0; i < 500; i++) {
    const dealt = [0, 1, 2, 3].map((node) => of[node * 500 + i]);
    expect(dealt[1]).toBe(UNKNOWN);
    expect(dealt.filter((_, node) => node !== 1).sort()).toEqual([0, 1, 1]);
  }
});

it('gives everybody an equal chance', () => {
  const { of } = permuteLabels(labels, 7, 3000);
  for (const node of [0, 2, 3]) {
    const first = of.subarray(node * 3000, (node + 1) * 3000).filter((label) => label === 0).length;
    // A third of 3,000, give or take four standard deviations.
    expect(Math.abs(first - 1000)).toBeLessThan(4 * 26);
  }
});

it('follows the seed', () => {
  expect(permuteLabels(labels, 1, 20)).toEqual(permuteLabels(labels, 1, 20));
  expect(permuteLabels(labels, 1, 20)).not.toEqual(permuteLabels(labels, 2, 20));
});
