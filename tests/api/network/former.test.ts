// Where nodes start that stood on an earlier map.
import { expect, it } from 'vitest';
import { startsFrom } from '#api/network/former.ts';
import { path } from '../../support/networks.ts';

const members = Int32Array.of(0, 1, 2, 3);
const at = (x: number[], y: number[]) => ({ x: Float64Array.from(x), y: Float64Array.from(y) });

it('starts around 0 from where nodes stood', () => {
  const start = startsFrom(path(4), members, at([100, 110, 120, 130], [50, 50, 50, 50]));
  expect([...(start?.x ?? [])]).toEqual([-20, -10, 0, 10]);
  expect([...(start?.y ?? [])]).toEqual([0, 0, 0, 0]);
  expect(start?.spread).toBe(10);
});

it('puts new nodes at the mean of their neighbours, one step after the other', () => {
  const start = startsFrom(
    path(4),
    members,
    at([10, 20, Number.NaN, Number.NaN], [0, 0, Number.NaN, Number.NaN]),
  );
  expect([...(start?.x ?? [])]).toEqual([-10, 0, 0, 0]);
});

it('counts a node from elsewhere on the map as new', () => {
  const previous = at([10, 12, 14, 900], [0, 0, 0, 900]);
  const start = startsFrom(path(4), members, previous);
  expect(start?.x[3]).toBe(start?.x[2]);
  expect(start?.y[3]).toBe(start?.y[2]);
});

it('is null where most nodes are new', () => {
  expect(startsFrom(path(4), members, at([1, Number.NaN, Number.NaN, Number.NaN], [1, 0, 0, 0]))).toBeNull();
});
