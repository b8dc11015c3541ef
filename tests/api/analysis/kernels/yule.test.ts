// Yule's Q of tables known beforehand.
import { expect, it } from 'vitest';
import { yuleOf } from '#api/analysis/kernels/yule.ts';

it('is (ad − bc) / (ad + bc)', () => {
  expect(yuleOf(67, 205, 11, 278).oddsRatio).toBeCloseTo(8.259867, 6);
  expect(yuleOf(67, 205, 11, 278).q).toBeCloseTo(0.784014, 6);
  expect(yuleOf(67, 205, 11, 278).corrected).toBe(false);
});

it('adds a half to all where one is 0', () => {
  expect(yuleOf(0, 3, 2, 1)).toEqual({ oddsRatio: 0.75 / 8.75, q: -8 / 9.5, corrected: true });
});

it('compares nothing with an empty row or column', () => {
  const empty: [number, number, number, number][] = [
    [0, 0, 1, 2],
    [1, 2, 0, 0],
    [0, 2, 0, 3],
    [1, 0, 2, 0],
  ];
  for (const cells of empty)
    expect(yuleOf(...cells)).toEqual({ oddsRatio: Number.NaN, q: Number.NaN, corrected: false });
});
