// Gathered or scattered, sums are the same.
import { expect, it } from 'vitest';
import { entriesOf, gather, gatherScaled, scatter, scatterScaled } from '#api/analysis/kernels/rows.ts';

// A matrix that is the same in both directions: 0–1, 0–2, 1–2, 2–3.
const rows = {
  starts: Int32Array.of(0, 2, 4, 7, 8),
  columns: Int32Array.of(1, 2, 0, 2, 0, 1, 3, 2),
  factors: Float64Array.of(2, 3, 2, 5, 3, 5, 7, 7),
};
const values = Float64Array.of(1, 10, 100, 1000);
const part = (...list: number[]) => ({ list: Int32Array.from(list), begin: 0, end: list.length });

it('counts the entries of rows', () => {
  expect(entriesOf(rows, part(2, 3))).toBe(4);
  expect(entriesOf(rows, { list: Int32Array.of(0, 1, 2), begin: 1, end: 2 })).toBe(2);
});

it('gathers what others have', () => {
  const into = new Float64Array(4).fill(-1);
  gather(rows, part(0, 2), values, into);
  expect([...into]).toEqual([110, -1, 1011, -1]);
  gatherScaled(rows, part(3), values, into);
  expect(into[3]).toBe(700);
});

it('scatters to the same sums', () => {
  const into = new Float64Array(4);
  scatter(rows, part(0, 1, 2, 3), values, into);
  expect([...into]).toEqual([110, 101, 1011, 100]);
  const scaled = new Float64Array(4);
  scatterScaled(rows, part(2), values, scaled);
  expect([...scaled]).toEqual([300, 500, 0, 700]);
});
