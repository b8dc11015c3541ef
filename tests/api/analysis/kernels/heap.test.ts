// The smallest first, also after keys changed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heapOf } from '#api/analysis/kernels/heap.ts';

it('gives nodes in the order of their keys', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 40 }), (pairs) => {
      const keys = Float64Array.from(pairs, ([key]) => key);
      const heap = heapOf(keys);
      for (let node = 0; node < keys.length; node++) heap.put(node);
      pairs.forEach(([, key], node) => {
        keys[node] = key;
        heap.put(node);
      });
      const taken: number[] = [];
      while (heap.length > 0) taken.push(heap.take());
      expect([...taken].sort((a, b) => a - b)).toEqual(pairs.map((_, node) => node));
      const order = taken.map((node) => keys[node]);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});
