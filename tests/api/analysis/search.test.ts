// Slices do not depend on who computes them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTo, searchOf, slicesOf } from '#api/analysis/search.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { path } from '../../support/networks.ts';

it('slices follow each other from the first place to the last', () => {
  fc.assert(
    fc.property(fc.nat(5000), (count) => {
      const slices = slicesOf(count);
      expect(slices.length).toBeLessThanOrEqual(64);
      let next = 0;
      for (const [from, to] of slices) {
        expect(from).toBe(next);
        expect(to).toBeGreaterThan(from);
        next = to;
      }
      expect(next).toBe(count);
    }),
  );
});

it('a search computes once per subject, in the order of the places', () => {
  const ran: number[] = [];
  const places = searchOf({
    id: 'places',
    pack: ({ size }) => size,
    count: (size) => size,
    run: (_, from, to) => {
      ran.push(from);
      return to - from;
    },
    collect: () => {
      let sum = 0;
      const add = (slice: number) => {
        sum += slice;
      };
      return { add, result: () => sum };
    },
  });
  const subject = subjectOfNetwork(path(100));
  expect(places.knows(subject)).toBe(false);
  expect([places.of(subject), places.of(subject)]).toEqual([100, 100]);
  expect(ran).toEqual([...ran].sort((a, b) => a - b));
  places.know(subject, 7);
  expect(places.of(subject)).toBe(7);
  expect(ran).toHaveLength(slicesOf(100).length);
  // Other seeds and numbers of draws are other results.
  expect([places.knows(subject, 1), places.knows(subject, 0, 1)]).toEqual([false, false]);
  expect([places.of(subject, 0, 1), places.of(subject)]).toEqual([100, 7]);
});

it('adds place by place', () => {
  const sums = Float64Array.of(1, 2);
  addTo(sums, Float64Array.of(10, 20));
  expect([...sums]).toEqual([11, 22]);
});
