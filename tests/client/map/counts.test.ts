// What the line above the map counts.
import { expect, it } from 'vitest';
import { countAll } from '../../../client/map/counts.ts';
import { network } from './network.ts';

it('countAll tells principals from projects', () => {
  expect(countAll(network)).toEqual({ principals: 3, projects: 1, ties: 2 });
});

it('countAll leaves out what is hidden, and ties that end there', () => {
  expect(countAll(network, [true, false, false, false])).toEqual({ principals: 2, projects: 1, ties: 1 });
  expect(countAll(network, [false, false, false, true])).toEqual({ principals: 3, projects: 0, ties: 0 });
});
