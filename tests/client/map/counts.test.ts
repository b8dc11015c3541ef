// What the legend and the line above the map count.
import { expect, it } from 'vitest';
import {
  countAll,
  countCommunities,
  countDomains,
  countSectors,
  isShown,
} from '../../../client/map/counts.ts';
import { network } from './network.ts';

it('countSectors counts principals only, those without a sector too', () => {
  expect([...countSectors(network)]).toEqual([
    ['BUSINESS', 2],
    ['missing', 1],
  ]);
});

it('countDomains counts every node', () => {
  expect([...countDomains(network)]).toEqual([
    ['C', 1],
    ['unknown', 2],
    ['A', 1],
  ]);
});

it('countCommunities lists those with a colour first, then the rest, then nodes without ties', () => {
  expect([...countCommunities(network)]).toEqual([
    [0, 2],
    ['other', 1],
    ['none', 1],
  ]);
});

it('countAll tells principals from projects', () => {
  expect(countAll(network)).toEqual({ principals: 3, projects: 1, ties: 2 });
});

it('isShown shows every sector until some are chosen', () => {
  expect(isShown(undefined, 'CITIZEN')).toBe(true);
  expect(isShown(['BUSINESS'], 'CITIZEN')).toBe(false);
});
