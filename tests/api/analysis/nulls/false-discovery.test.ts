// The step-up rule on the example of its authors.
import { expect, it } from 'vitest';
import { believedUpTo } from '#api/analysis/nulls/false-discovery.ts';

// Benjamini & Hochberg 1995, section 4.1: four of fifteen are believed at 0.05.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

it('believes four of the published fifteen, in any order', () => {
  expect(believedUpTo(Float64Array.from(published), 15, 0.05)).toBe(0.0095);
  expect(believedUpTo(Float64Array.from(published.toReversed()), 15, 0.05)).toBe(0.0095);
});

it('counts the tests that are left out', () => {
  expect(believedUpTo(Float64Array.from(published.slice(0, 14)), 15, 0.05)).toBe(0.0095);
  expect(believedUpTo(Float64Array.of(0.0004), 150, 0.05)).toBe(-1);
  expect(believedUpTo(new Float64Array(0), 0, 0.05)).toBe(-1);
});
