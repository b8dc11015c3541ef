// Components and nodes alone, packed into a square.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack } from '#api/network/packing.ts';

const sizes = fc
  .array(fc.integer({ min: 2, max: 400 }), { maxLength: 30 })
  .map((list) => list.sort((a, b) => b - a));

it('keeps everything in the square and apart', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 300 }), (given, alone) => {
      const { discs, cells } = pack(given, alone, 1000);
      expect([discs.length, cells.length]).toEqual([given.length, alone]);
      const all = [...discs, ...cells.map((cell) => ({ ...cell, radius: 0 }))];
      for (const { x, y, radius } of all) {
        expect(Math.min(x, y) - radius).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y) + radius).toBeLessThanOrEqual(1000);
      }
      const apart = all.every((one, i) =>
        all.slice(i + 1).every(({ x, y, radius }) => Math.hypot(one.x - x, one.y - y) > one.radius + radius),
      );
      expect(apart).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it('puts the largest on top, smaller ones below it and nodes without ties at the bottom', () => {
  const { discs, cells } = pack([300, 4, 3], 20, 1000);
  expect(discs[1].y).toBeGreaterThan(discs[0].y + discs[0].radius);
  expect(discs[2].x).toBeGreaterThan(discs[1].x);
  for (const cell of cells) expect(cell.y).toBeGreaterThan(discs[1].y + discs[1].radius);
});

it('gives discs an area that grows with their nodes', () => {
  const [large, small] = pack([400, 100], 0, 1000).discs;
  expect(large.radius / small.radius).toBeGreaterThan(1.9);
  expect(large.radius / small.radius).toBeLessThan(2.1);
});
