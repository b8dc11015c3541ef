// Sizes and colours of nodes and ties.
import { describe, expect, it } from 'vitest';
import {
  extentOf,
  premultiplied,
  radii,
  radius,
  strongest,
  tieLooks,
  tieWidth,
} from '../../../client/map/look.ts';

describe('radius', () => {
  const limits = { smallest: 2, largest: 10 };
  const upTo5 = { least: 0, most: 5 };

  it('is the smallest where the figure is undefined, least, or the same for all', () => {
    expect(radius(null, upTo5, limits)).toBe(2);
    expect(radius(0, upTo5, limits)).toBe(2);
    expect(radius(3, { least: 0, most: 0 }, limits)).toBe(2);
  });

  it('grows with the figure up to the largest', () => {
    expect(radius(5, upTo5, limits)).toBe(10);
    const [one, two] = [radius(1, upTo5, limits), radius(2, upTo5, limits)];
    expect(one).toBeGreaterThan(2);
    expect(two).toBeGreaterThan(one);
  });

  it('begins at the least value where that is negative', () => {
    const around0 = { least: -1, most: 1 };
    expect(radius(-1, around0, limits)).toBe(2);
    expect(radius(0, around0, limits)).toBeGreaterThan(radius(-0.5, around0, limits));
  });
});

it('radii shrink where there are many nodes, and where they stand in cells or blocks', () => {
  expect(radii(10_000, 'FORCE').largest).toBeLessThan(radii(600, 'FORCE').largest);
  expect(radii(600, 'DOMAIN').largest).toBeLessThan(radii(600, 'FORCE').largest);
});

it('extentOf ignores what is undefined and always holds 0', () => {
  expect(extentOf([null, 0.5, 2, null])).toEqual({ least: 0, most: 2 });
  expect(extentOf([-0.5, null])).toEqual({ least: -0.5, most: 0 });
  expect(extentOf([null])).toEqual({ least: 0, most: 0 });
});

it('tieWidth makes stronger ties wider and no tie wider than the strongest', () => {
  const [weak, strong, stronger] = [0.1, 1, 7].map((strength) => tieWidth(strength, 1)) as [
    number,
    number,
    number,
  ];
  expect(weak).toBeLessThan(strong);
  expect(stronger).toBe(strong);
});

it('strongest passes over the few that are much stronger than all others', () => {
  expect(strongest([...Array.from({ length: 99 }, (_, i) => i + 1), 5000])).toBe(95);
  expect(strongest([])).toBe(0);
});

it('tieLooks draws the strong ties as bands and the weak as fainter hairlines', () => {
  const opacity = (color: string) => Number(/([\d.]+)\)$/.exec(color)![1]);
  const [weak, strong] = tieLooks([0.2, 10, 10, 10]);
  expect([weak!.type, strong!.type, strong!.size]).toEqual(['thin', 'wide', tieWidth(1, 1)]);
  expect(opacity(weak!.color)).toBeLessThan(opacity(strong!.color));
  expect(opacity(tieLooks(Array(10_000).fill(1))[0]!.color)).toBeLessThan(opacity(strong!.color));
});

it('premultiplied scales the parts by the opacity', () => {
  expect(premultiplied(200, 100, 0, 0.5)).toBe('rgba(100,50,0,0.500)');
});
