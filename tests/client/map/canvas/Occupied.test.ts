// Names on the map do not cover each other.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, Occupied } from '../../../../client/map/canvas/Occupied.ts';

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

it('takes a free place and refuses one that overlaps it', () => {
  const taken = new Occupied(800, 600);
  expect(taken.take({ x: 10, y: 10, width: 200, height: 16 })).toBe(true);
  expect(taken.take({ x: 205, y: 20, width: 100, height: 16 })).toBe(false);
  expect(taken.take({ x: 210, y: 10, width: 100, height: 16 })).toBe(true);
});

it('refuses a place that is partly out of sight', () => {
  expect(new Occupied(800, 600).take({ x: 750, y: 10, width: 60, height: 16 })).toBe(false);
});

it('never lets two places overlap, and refuses none without a reason', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const taken = new Occupied(1000, 1000);
      const kept: Box[] = [];
      for (const each of boxes) {
        const isFree = !kept.some((other) => overlap(each, other));
        expect(taken.take(each)).toBe(isFree);
        if (isFree) kept.push(each);
      }
    }),
    { seed: 7 },
  );
});
