// Nodes by rising distance, as far as it matters.
import { expect, it } from 'vitest';
import { put, queueOf, spanOf, take } from '#api/analysis/kernels/buckets.ts';

const distances = new Float64Array(3000);
const queueFor = (...lengths: number[]) => {
  const queue = queueOf(spanOf(Float64Array.from(lengths)), distances);
  return {
    queue,
    put(node: number, distance: number) {
      distances[node] = distance;
      put(queue, node, distance);
    },
    take: () => take(queue),
  };
};

it('gives nodes by distance, one that was added again first where it is nearer', () => {
  const queue = queueFor(1, 3);
  for (let round = 0; round < 2; round++) {
    queue.put(0, 2.9);
    queue.put(1, 1.2);
    queue.put(2, 2.2);
    queue.put(0, 1.8);
    expect([queue.take(), queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([1, 0, 2, 0, -1]);
  }
});

it('goes around when distances grow beyond the longest step, and holds many', () => {
  const queue = queueFor(0.5, 1);
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

it('is a heap where steps differ too much, and empty where there are none', () => {
  const queue = queueFor(1e-6, 1);
  expect(queue.queue.heap).not.toBeNull();
  queue.put(0, 2);
  queue.put(1, 2 - 1e-7);
  queue.put(2, 3);
  queue.put(2, 1e-7);
  expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([2, 1, 0, -1]);
  expect(queueFor(1, 1).queue.heap).toBeNull();
  const none = queueFor();
  none.put(0, 0);
  expect([none.take(), none.take()]).toEqual([0, -1]);
});
