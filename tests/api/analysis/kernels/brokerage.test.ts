// What chance and a random network give for brokerage.
import { expect, it } from 'vitest';
import { brokerageAtRandom, chancesOf } from '#api/analysis/kernels/brokerage.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { karate, karateClubs } from '../../../support/networks.ts';

it('chances of the four kinds, gatekeepers in both orders, make 1', () => {
  const { coordinator, itinerant, gatekeeper, liaison } = chancesOf(
    labelsOf(['A', 'A', 'A', 'B', 'B', 'C', null])!,
  );
  // Of 120 ordered triples: A A A 6; two alike around or beside another: (6·3 + 2·4) = 26 for each place.
  expect([coordinator, itinerant, gatekeeper]).toEqual([6 / 120, 26 / 120, 26 / 120]);
  expect(liaison).toBeCloseTo(36 / 120, 12);
});

it('a random network of the density of karate gives 17.575662 for each node, whatever its club', () => {
  const clubs = { of: karateClubs, names: ['Hi', 'officer'] };
  const { coordinator, itinerant, gatekeeper, liaison } = brokerageAtRandom(karate.network, clubs);
  coordinator.forEach((value, node) => {
    const all = value + itinerant[node] + 2 * gatekeeper[node] + liaison[node];
    expect(Math.abs(all - 17.575662)).toBeLessThan(1e-6);
  });
});
