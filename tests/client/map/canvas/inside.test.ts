// What lies within a line drawn around it.
import { expect, it } from 'vitest';
import { isInside, rectangle } from '../../../../client/map/canvas/inside.ts';

it('isInside knows the inside of a line that bends inwards', () => {
  // A U: the space between its arms is outside.
  const line = [
    [0, 0],
    [30, 0],
    [30, 30],
    [20, 30],
    [20, 10],
    [10, 10],
    [10, 30],
    [0, 30],
  ].map(([x, y]) => ({ x: x!, y: y! }));
  const inside = (x: number, y: number) => isInside({ x, y }, line);
  expect([inside(5, 20), inside(15, 5), inside(25, 29)]).toEqual([true, true, true]);
  expect([inside(15, 20), inside(-1, 5), inside(31, 5), inside(15, 31)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('rectangle is the same from any corner', () => {
  const line = rectangle({ x: 10, y: 20 }, { x: 0, y: 0 });
  expect([isInside({ x: 5, y: 10 }, line), isInside({ x: 11, y: 10 }, line)]).toEqual([true, false]);
});

it('is nothing for a line of no length', () => {
  expect(isInside({ x: 0, y: 0 }, [])).toBe(false);
});
