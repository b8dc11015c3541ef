// The map: the same for the same input, readable, and kept when data changes a little.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { networkOfPairs } from '#api/analysis/kernels/csr.ts';
import { type Network, tiesOf } from '#api/analysis/network.ts';
import { random } from '#api/analysis/seeded.ts';
import { keysOf, LAYOUT_SIZE, layOut } from '#api/network/layout.ts';
import type { Positions } from '#api/network/positions.ts';
import { arbitraryNetwork } from '../../support/arbitrary.ts';
import { karate, karateClubs, untied } from '../../support/networks.ts';

const keys = (network: Network) => keysOf(Array.from({ length: network.size }, (_, i) => `node ${i}`));
const laidOut = (network: Network, seed = 1, previous: Positions | null = null) =>
  layOut({ network, keys: keys(network), seed, previous });
const bytes = ({ x, y }: Positions) =>
  Buffer.concat([Buffer.from(x.buffer), Buffer.from(y.buffer)]).toString('hex');

/** Ties of groups of forty, dense within and thin between, and a few nodes alone. */
function grouped(): { sources: number[]; targets: number[] } {
  const draw = random(5);
  const [sources, targets]: [number[], number[]] = [[], []];
  for (let a = 0; a < 120; a++) {
    for (let b = 0; b < a; b++) {
      if (draw() < (Math.floor(a / 40) === Math.floor(b / 40) ? 0.15 : 0.003)) {
        sources.push(a);
        targets.push(b);
      }
    }
  }
  return { sources, targets };
}

it('is the same bytes for the same seed, and another picture for another', () => {
  expect(bytes(laidOut(karate.network))).toBe(bytes(laidOut(structuredClone(karate.network))));
  expect(bytes(laidOut(karate.network, 2))).not.toBe(bytes(laidOut(karate.network)));
});

it('is finite, within the square, and no two nodes stand at one point', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const { x, y } = laidOut(network);
      expect([x.length, y.length]).toEqual([network.size, network.size]);
      for (const value of [...x, ...y]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(LAYOUT_SIZE);
      }
      expect(new Set(Array.from(x, (value, i) => `${value} ${y[i]}`)).size).toBe(network.size);
    }),
    { numRuns: 50 },
  );
});

it('lays out an empty network and one node', () => {
  expect(laidOut(untied(0)).x.length).toBe(0);
  expect([...laidOut(untied(1)).x, ...laidOut(untied(1)).y]).toEqual([500, 500]);
});

it('draws together those who work together', () => {
  const { x, y } = laidOut(karate.network);
  const distance = (a: number, b: number) => Math.hypot(x[a] - x[b], y[a] - y[b]);
  const means = [0, 1].map((differ) => {
    const found: number[] = [];
    for (let a = 0; a < 34; a++) {
      for (let b = 0; b < a; b++)
        if (Math.abs(karateClubs[a] - karateClubs[b]) === differ) found.push(distance(a, b));
    }
    return found.reduce((sum, value) => sum + value) / found.length;
  });
  expect(means[1]).toBeGreaterThan(1.3 * means[0]);
});

it('keeps the picture when data changes a little', () => {
  const pairs = grouped();
  const before = networkOfPairs(125, pairs);
  const after = networkOfPairs(125, {
    sources: [...pairs.sources.slice(3), 121, 20, 90],
    targets: [...pairs.targets.slice(3), 7, 60, 33],
  });
  const first = laidOut(before);
  const second = laidOut(after, 1, first);
  const moved = Array.from({ length: 120 }, (_, i) =>
    Math.hypot(first.x[i] - second.x[i], first.y[i] - second.y[i]),
  );
  const mean = moved.reduce((sum, value) => sum + value) / moved.length;
  expect(mean).toBeLessThan(30);
  // Another seed shows what moving would be.
  const other = laidOut(after, 2);
  const far = moved.map((_, i) => Math.hypot(first.x[i] - other.x[i], first.y[i] - other.y[i]));
  expect(far.reduce((sum, value) => sum + value) / far.length).toBeGreaterThan(4 * mean);
});

it('barely moves when nothing has changed', () => {
  const first = laidOut(karate.network);
  const second = laidOut(karate.network, 1, first);
  for (let i = 0; i < 34; i++) {
    expect(Math.hypot(first.x[i] - second.x[i], first.y[i] - second.y[i])).toBeLessThan(20);
  }
});

it('puts a newcomer beside those it works with', () => {
  const pairs = grouped();
  const before = networkOfPairs(121, pairs);
  const joined = networkOfPairs(121, {
    sources: [...pairs.sources, 120, 120, 120, 120],
    targets: [...pairs.targets, 1, 2, 3, 4],
  });
  const { x, y } = laidOut(joined, 1, laidOut(before));
  const distances = Array.from({ length: 120 }, (_, i) => Math.hypot(x[i] - x[120], y[i] - y[120]));
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value) / list.length;
  expect(mean(distances.slice(0, 40))).toBeLessThan(mean(distances.slice(40)));
});

it('reports how far it is, up to 1', () => {
  const shares: number[] = [];
  layOut({ network: karate.network, keys: keys(karate.network), seed: 1, previous: null }, (share) =>
    shares.push(share),
  );
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(tiesOf(karate.network).sources.length).toBe(78);
});
