// Sizes and colours of nodes and ties.
import { describe, expect, it } from 'vitest';
import {
  communityColor,
  maximumOf,
  nodeColors,
  premultiplied,
  radii,
  radius,
  tieLook,
} from '../../../client/map/look.ts';
import {
  communityColors,
  domainColor,
  otherColor,
  plainColor,
  sectorColor,
} from '../../../client/map/palette.ts';
import { network } from './network.ts';

describe('nodeColors', () => {
  it('by sector: principals by theirs, projects plain', () => {
    const expected = [sectorColor.BUSINESS, sectorColor.missing, sectorColor.BUSINESS, plainColor];
    expect(nodeColors(network, 'sector')).toEqual(expected);
  });

  it('by community: the largest have colours, the rest share one', () => {
    expect(nodeColors(network, 'community')).toEqual([
      communityColors[0],
      otherColor,
      otherColor,
      communityColors[0],
    ]);
  });

  it('by domain: unknown ones share one', () => {
    expect(nodeColors(network, 'domain')).toEqual([domainColor.C, otherColor, domainColor.A, otherColor]);
  });
});

it('communityColor gives no colour beyond the palette', () => {
  expect(communityColor(communityColors.length)).toBe(otherColor);
});

describe('radius', () => {
  const limits = { smallest: 2, largest: 10 };

  it('is the smallest where the figure is undefined, zero, or the same for all', () => {
    expect(radius(null, 5, limits)).toBe(2);
    expect(radius(0, 5, limits)).toBe(2);
    expect(radius(3, 0, limits)).toBe(2);
  });

  it('grows with the figure up to the largest', () => {
    expect(radius(5, 5, limits)).toBe(10);
    const [one, two] = [radius(1, 5, limits), radius(2, 5, limits)];
    expect(one).toBeGreaterThan(2);
    expect(two).toBeGreaterThan(one);
  });
});

it('radii shrink where there are many nodes, and in the layout by domain', () => {
  expect(radii(10_000, 'FORCE').largest).toBeLessThan(radii(600, 'FORCE').largest);
  expect(radii(600, 'DOMAIN').largest).toBeLessThan(radii(600, 'FORCE').largest);
});

it('maximumOf ignores what is undefined', () => {
  expect(maximumOf([null, 0.5, 2, null])).toBe(2);
  expect(maximumOf([null])).toBe(0);
});

it('tieLook makes stronger ties wider and no tie wider than the strongest', () => {
  const [weak, strong, stronger] = [0.1, 1, 7].map((strength) => tieLook(strength, 1, 100).size) as [
    number,
    number,
    number,
  ];
  expect(weak).toBeLessThan(strong);
  expect(stronger).toBe(strong);
});

it('premultiplied scales the parts by the opacity', () => {
  expect(premultiplied(200, 100, 0, 0.5)).toBe('rgba(100,50,0,0.500)');
});
