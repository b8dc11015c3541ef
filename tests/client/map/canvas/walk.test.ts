// Arrow keys lead to the neighbour in their direction.
import { describe, expect, it } from 'vitest';
import { isArrow, nearestTo, neighbourTowards } from '../../../../client/map/canvas/walk.ts';

const from = { x: 100, y: 100 };

describe('neighbourTowards', () => {
  it('takes what lies in the direction, y downwards', () => {
    const places = [
      { x: 200, y: 100 },
      { x: 0, y: 100 },
      { x: 100, y: 200 },
      { x: 100, y: 0 },
    ];
    const led = (['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const).map((key) =>
      neighbourTowards(from, places, key),
    );
    expect(led).toEqual(places);
  });

  it('prefers near to far, and straight on to aside', () => {
    const near = { x: 150, y: 100 };
    expect(neighbourTowards(from, [{ x: 300, y: 100 }, near], 'ArrowRight')).toBe(near);
    const straight = { x: 180, y: 100 };
    expect(neighbourTowards(from, [{ x: 130, y: 145 }, straight], 'ArrowRight')).toBe(straight);
  });

  it('leads nowhere where nobody is within 60°', () => {
    expect(
      neighbourTowards(
        from,
        [
          { x: 110, y: 120 },
          { x: 0, y: 100 },
        ],
        'ArrowRight',
      ),
    ).toBeNull();
    expect(neighbourTowards(from, [], 'ArrowUp')).toBeNull();
    expect(neighbourTowards(from, [{ ...from }], 'ArrowUp')).toBeNull();
  });
});

it('nearestTo takes the nearest, and nobody where there is nobody', () => {
  const near = { x: 101, y: 99 };
  expect(nearestTo(from, [{ x: 0, y: 0 }, near, { x: 90, y: 90 }])).toBe(near);
  expect(nearestTo(from, [])).toBeNull();
});

it('isArrow knows the four keys', () => {
  expect(['ArrowUp', 'ArrowLeft', 'Enter', 'toString'].map(isArrow)).toEqual([true, true, false, false]);
});
