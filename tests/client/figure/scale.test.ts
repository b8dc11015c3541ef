// Steps of colour for a figure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf, stepOf } from '../../../client/figure/scale.ts';

const upwards = { min: 0, boolean: false };
const around0 = { min: -1, boolean: false };
const yesNo = { min: 0, boolean: true };

describe('scaleOf', () => {
  it('gives each value a step of its own where there are few, as far apart as can be', () => {
    const { kind, steps } = scaleOf(upwards, [2, null, 0, 2, 7]);
    expect(kind).toBe('SEQUENTIAL');
    expect(steps.map(({ from, to, letter }) => [from, to, letter])).toEqual([
      [0, 0, '1'],
      [2, 2, '2'],
      [7, 7, '3'],
    ]);
    const five = scaleOf(upwards, [1, 2, 3, 4, 5]).steps.map(({ color }) => color);
    expect(steps.map(({ color }) => color)).toEqual([five[0], five[2], five[4]]);
  });

  it('shares many values out over five steps, however far the largest is off', () => {
    const { steps } = scaleOf(upwards, [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9999]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
      [8, 9999],
    ]);
  });

  it('puts 0 in the middle where the range begins below it, whatever values there are', () => {
    const { kind, steps } = scaleOf(around0, [0.1, 1, null]);
    expect(kind).toBe('DIVERGING');
    expect(steps.map(({ from }) => Number(from.toFixed(9)))).toEqual([-1, -0.6, -0.2, 0.2, 0.6]);
    expect(stepOf({ kind, steps }, 0)).toBe(steps[2]);
    expect(stepOf({ kind, steps }, 1)).toBe(steps[4]);
  });

  it('tells yes from no, also where there is only one of them', () => {
    const scale = scaleOf(yesNo, [1, 1, null]);
    expect(scale.kind).toBe('YES_NO');
    expect([0, 1, null].map((value) => stepOf(scale, value)?.letter)).toEqual(['', '✓', undefined]);
  });

  it.each([upwards, around0])('has no steps where no value is there', (definition) => {
    const scale = scaleOf(definition, [null, null]);
    expect(scale.steps).toEqual([]);
    expect(stepOf(scale, null)).toBeNull();
  });
});

const column = fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1 });

it('every value lies in the step that stepOf gives it, and larger values never in a lower one', () => {
  fc.assert(
    fc.property(column, (values) => {
      const scale = scaleOf(upwards, values);
      const known = values.filter((value) => value !== null).sort((one, other) => one - other);
      const steps = known.map((value) => scale.steps.indexOf(stepOf(scale, value)!));
      known.forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual(scale.steps[steps[i]!]!.from);
        expect(value).toBeLessThanOrEqual(scale.steps[steps[i]!]!.to);
      });
      expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    }),
  );
});
