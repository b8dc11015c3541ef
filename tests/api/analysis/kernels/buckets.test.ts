// Nodes by rising distance, as far as it matters.
import { expect, it } from 'vitest';
import { bucketsOf } from '#api/analysis/kernels/buckets.ts';

it('gives nodes by distance, one that was added again first where it is nearer', () => {
  const queue = bucketsOf(Float64Array.of(1, 3))!;
  for (let round = 0; round < 2; round++) {
    queue.put(0, 2.9);
    queue.put(1, 1.2);
    queue.put(2, 2.2);
    queue.put(0, 1.8);
    expect([queue.take(), queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([1, 0, 2, 0, -1]);
  }
});

it('goes around when distances grow beyond the longest step, and holds many', () => {
  const queue = bucketsOf(Float64Array.of(0.5, 1))!;
  let distance = 0;
  for (let node = 0; node < 50; node++) {
    queue.put(node, distance);
    expect(queue.take()).toBe(node);
    distance += node % 2 === 0 ? 0.5 : 1;
  }
  for (let node = 0; node < 3000; node++) queue.put(node, distance);
  const taken = Array.from({ length: 3000 }, () => queue.take());
  expect(new Set(taken).size).toBe(3000);
  expect(queue.take()).toBe(-1);
});

it('is none where steps differ too much, or there are none', () => {
  expect(bucketsOf(Float64Array.of(1e-6, 1))).toBeNull();
  expect(bucketsOf(new Float64Array(0))?.take() ?? -1).toBe(-1);
});
