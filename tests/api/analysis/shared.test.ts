// Plain data in shared memory and back.
import { expect, it } from 'vitest';
import { own, shared } from '#api/analysis/shared.ts';

const data = {
  rows: { starts: Int32Array.of(0, 2), values: Float64Array.of(0.5, 2) },
  list: [1, null],
  name: 'a',
};

it('holds the same, in memory that threads share', () => {
  const there = shared(data);
  expect(there).toEqual(data);
  expect(there.rows.starts.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(structuredClone(there).rows.values.buffer).not.toBe(data.rows.values.buffer);
});

it('holds the same, in memory of its own', () => {
  const back = own(shared(data));
  expect(back).toEqual(data);
  expect(back.rows.starts.buffer).toBeInstanceOf(ArrayBuffer);
});
